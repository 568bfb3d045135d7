type MarkerShapeProps = {
  readonly axis: 'trust' | 'goal' | 'signal';
  readonly sign: '+' | '-';
  readonly isLate?: boolean;
  /**
   * Where it stands in a larger drawing, and how large against its own 22. Its paths are written there:
   * each transform of its own would cost a drawing of hundreds dearly whenever anything in it moves.
   */
  readonly place?: Place;
};

type Place = { readonly x: number; readonly y: number; readonly scale: number };

const OWN: Place = { x: 0, y: 0, scale: 1 };

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** The drawing of a mark on 22 by 22, for use inside an svg of its own or a lane's. */
export function MarkerShape({ axis, sign, isLate = false, place = OWN }: MarkerShapeProps) {
  const isFilled = sign === '+' && !isLate;
  const body = isFilled ? 'body-f' : isLate ? 'body-l' : 'body-h';
  const at = (x: number, y: number) =>
    `${n(place.x + x * place.scale)} ${n(place.y + y * place.scale)}`;
  const by = (length: number) => n(length * place.scale);
  return (
    <>
      {outline(axis, body, isFilled, place)}
      <path
        className={isFilled ? 'gl-f' : 'gl-h'}
        d={
          sign === '+'
            ? `M${at(11, 6.5)}v${by(9)}M${at(6.5, 11)}h${by(9)}`
            : `M${at(6.8, 11)}h${by(8.4)}`
        }
      />
    </>
  );
}

function outline(
  axis: MarkerShapeProps['axis'],
  body: string,
  isFilled: boolean,
  { x, y, scale }: Place,
) {
  const middle = { x: x + 11 * scale, y: y + 11 * scale };
  if (axis === 'trust') {
    return (
      <circle
        cx={n(middle.x)}
        cy={n(middle.y)}
        r={n((isFilled ? 10 : 9) * scale)}
        className={body}
      />
    );
  }
  if (axis === 'goal') {
    const inset = (isFilled ? 2 : 2.8) * scale;
    const side = n(22 * scale - 2 * inset);
    return (
      <rect
        x={n(x + inset)}
        y={n(y + inset)}
        width={side}
        height={side}
        rx={n(4 * scale)}
        className={body}
      />
    );
  }
  const reach = (isFilled ? 10.2 : 9.4) * scale;
  const [r, left, top] = [n(reach), n(middle.x), n(middle.y - reach)];
  const d = `M${left} ${top}l${r} ${r}l-${r} ${r}l-${r}-${r}Z`;
  return isFilled ? (
    <path
      className={body}
      d={d}
      stroke="currentColor"
      strokeWidth={1.2 * scale}
      strokeLinejoin="round"
    />
  ) : (
    <path className={body} d={d} strokeLinejoin="round" />
  );
}
