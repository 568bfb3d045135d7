import { useTimeLeft } from './useTimeLeft.ts';

const RADIUS = 84;
const ROUND = 2 * Math.PI * RADIUS;

type CountdownProps = {
  readonly endsAtMs: number;
  /** Estimate of the server's time. The same function from render to render. */
  readonly nowMs: () => number;
  readonly totalMs?: number;
  /** The accessible name, as in "4 seconds to the reveal". Said once by the screen, not each second. */
  readonly label: (seconds: number) => string;
};

/** Five, four, three: the figure before the reveal. Without motion the figure stands alone. */
export function Countdown({ endsAtMs, nowMs, totalMs = 5000, label }: CountdownProps) {
  const leftMs = useTimeLeft(endsAtMs, nowMs);
  const seconds = Math.ceil(leftMs / 1000);
  const share = Math.min(1, (seconds * 1000) / totalMs);
  return (
    <div className="count" role="timer" aria-label={label(seconds)}>
      <svg viewBox="0 0 184 184" width="184" height="184" aria-hidden="true">
        <circle className="trk" cx="92" cy="92" r={RADIUS} />
        <circle
          className="val"
          cx="92"
          cy="92"
          r={RADIUS}
          strokeDasharray={`${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
          transform="rotate(-90 92 92)"
        />
      </svg>
      <b aria-hidden="true">{seconds}</b>
    </div>
  );
}
