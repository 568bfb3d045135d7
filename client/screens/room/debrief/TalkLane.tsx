import type { StageState } from '#shared/round/state.ts';
import { talkBars } from './talk-bars.ts';

type TalkLaneProps = {
  readonly stage: StageState;
  readonly x: (ms: number) => number;
  readonly top: number;
  /** Lines after the playhead are paler. */
  readonly atMs: number;
  readonly isNarrow: boolean;
};

/** Who spoke when: seller above, buyer below. */
export function TalkLane({ stage, x, top, atMs, isNarrow }: TalkLaneProps) {
  const cast = stage.opening?.scenario.cast;
  const first = (name: string | undefined) => name?.split(' ')[0] ?? '';
  const barTop = top + (isNarrow ? 16 : 0);
  return (
    <g>
      {isNarrow ? (
        <text className="lnm" x="8" y={top + 9}>
          {`${first(cast?.seller.name)}, ${first(cast?.buyer.name)}`}
        </text>
      ) : (
        <>
          <text className="lnm" x="0" y={top + 9}>
            {first(cast?.seller.name)}
          </text>
          <text className="lnm" x="0" y={top + 25}>
            {first(cast?.buyer.name)}
          </text>
        </>
      )}
      {talkBars(stage.lines).map(({ lineId, role, fromMs, toMs }) => (
        <rect
          key={lineId}
          className={role === 'seller' ? 'sp-s' : 'sp-b'}
          data-after={fromMs > atMs || undefined}
          x={x(fromMs)}
          y={role === 'seller' ? barTop : barTop + 15}
          width={Math.max(2, x(toMs) - x(fromMs))}
          height="9"
          rx="2.5"
        />
      ))}
    </g>
  );
}
