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
  if (place !== OWN && axis !== 'signal' && !isLate) {
    return <path className={isFilled ? 'one-f' : 'one-h'} d={asOne(axis, sign, place)} />;
  }
  const body = isFilled ? 'body-f' : isLate ? 'body-l' : 'body-h';
  return (
    <>
      {outline(axis, body, isFilled, place)}
      <path className={isFilled ? 'gl-f' : 'gl-h'} d={signPath(sign, place)} />
    </>
  );
}

/** The plus or the minus inside. */
function signPath(sign: '+' | '-', { x, y, scale }: Place): string {
  const by = (length: number) => n(length * scale);
  const at = (right: number, down: number) => `${n(x + right * scale)} ${n(y + down * scale)}`;
  if (sign === '-') return `M${at(6.8, 11)}h${by(8.4)}`;
  return `M${at(11, 6.5)}v${by(9)}M${at(6.5, 11)}h${by(9)}`;
}

/** Half of an outline's width, on 22 by 22. A filled one is as much larger as its stroke, in the ground's colour, takes away. */
const HALF = { trust: { '+': 11, '-': 9 }, goal: { '+': 10, '-': 8.2 } } as const;
/** How round a square's corners are. */
const ROUND = { '+': 5, '-': 4 } as const;

/** Outline and sign as one path: a drawing of hundreds is the sooner on the screen, the fewer parts it has. */
function asOne(axis: 'trust' | 'goal', sign: '+' | '-', { x, y, scale }: Place): string {
  const by = (length: number) => n(length * scale);
  const at = (right: number, down: number) => `${n(x + right * scale)} ${n(y + down * scale)}`;
  const lines = signPath(sign, { x, y, scale });
  const half = HALF[axis][sign];
  const least = 11 - half;
  if (axis === 'trust') {
    const arc = (across: number) => `a${by(half)} ${by(half)} 0 0 1 ${by(across)} 0`;
    return `M${at(least, 11)}${arc(2 * half)}${arc(-2 * half)}z${lines}`;
  }
  const round = ROUND[sign];
  const side = by(2 * (half - round));
  const turn = (right: number, down: number) =>
    `a${by(round)} ${by(round)} 0 0 1 ${by(right * round)} ${by(down * round)}`;
  const start = at(least + round, least);
  return `M${start}h${side}${turn(1, 1)}v${side}${turn(-1, 1)}h-${side}${turn(-1, -1)}v-${side}${turn(1, -1)}z${lines}`;
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
