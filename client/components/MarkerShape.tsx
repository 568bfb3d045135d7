type MarkerShapeProps = {
  readonly axis: 'trust' | 'goal' | 'signal';
  readonly sign: '+' | '-';
  readonly isLate?: boolean;
};

/** The drawing of a mark on 22 by 22, for use inside an svg of its own or a lane's. */
export function MarkerShape({ axis, sign, isLate = false }: MarkerShapeProps) {
  const isFilled = sign === '+' && !isLate;
  const body = isFilled ? 'body-f' : isLate ? 'body-l' : 'body-h';
  return (
    <>
      {outline(axis, body, isFilled)}
      <path
        className={isFilled ? 'gl-f' : 'gl-h'}
        d={sign === '+' ? 'M11 6.5v9M6.5 11h9' : 'M6.8 11h8.4'}
      />
    </>
  );
}

function outline(axis: MarkerShapeProps['axis'], body: string, isFilled: boolean) {
  if (axis === 'trust') return <circle cx="11" cy="11" r={isFilled ? 10 : 9} className={body} />;
  if (axis === 'goal') {
    const inset = isFilled ? 2 : 2.8;
    const side = 22 - 2 * inset;
    return <rect x={inset} y={inset} width={side} height={side} rx="4" className={body} />;
  }
  return isFilled ? (
    <path
      className={body}
      d="M11 .8 21.2 11 11 21.2.8 11Z"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
    />
  ) : (
    <path className={body} d="M11 1.6 20.4 11 11 20.4 1.6 11Z" strokeLinejoin="round" />
  );
}
