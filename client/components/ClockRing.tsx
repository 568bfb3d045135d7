const RADIUS = 11;
const ROUND = 2 * Math.PI * RADIUS;

type ClockRingProps = {
  /** What is left, 0 to 1. */
  readonly share: number;
};

/** The ring of a clock: full at the start, empty at the end. Decoration beside the figures. */
export function ClockRing({ share }: ClockRingProps) {
  const left = Math.min(1, Math.max(0, share)) * ROUND;
  return (
    <svg className="ring" viewBox="0 0 26 26" aria-hidden="true">
      <circle className="trk" cx="13" cy="13" r={RADIUS} />
      {left > 0 && (
        <circle
          className="val"
          cx="13"
          cy="13"
          r={RADIUS}
          strokeDasharray={`${left.toFixed(1)} ${ROUND.toFixed(1)}`}
          transform="rotate(-90 13 13)"
        />
      )}
    </svg>
  );
}
