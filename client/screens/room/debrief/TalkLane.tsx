import type { StageState } from '#shared/round/state.ts';
import { barsPath, talkBars } from './talk-bars.ts';

type TalkLaneProps = {
  readonly stage: StageState;
  readonly x: (ms: number) => number;
  readonly top: number;
  readonly isNarrow: boolean;
};

/** How far the bars of a talk lane stand below its top, px: on a narrow screen the names are above. */
export function barTop(top: number, isNarrow: boolean): number {
  return top + (isNarrow ? 16 : 0);
}

/** The buyer's bars stand this far below the seller's, px. */
export const BUYER_BELOW = 15;

/** Who spoke when: seller above, buyer below. Two paths, however much was said. */
export function TalkLane({ stage, x, top, isNarrow }: TalkLaneProps) {
  const bars = talkBars(stage.lines);
  const y = barTop(top, isNarrow);
  const pathOf = (role: 'seller' | 'buyer') =>
    barsPath(
      bars.filter((bar) => bar.role === role).map(({ fromMs, toMs }) => [x(fromMs), x(toMs)]),
      role === 'seller' ? y : y + BUYER_BELOW,
    );
  return (
    <>
      <path className="sp-s" d={pathOf('seller')} />
      <path className="sp-b" d={pathOf('buyer')} />
    </>
  );
}
