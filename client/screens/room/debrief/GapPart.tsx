import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { lastHolder, type RoundInsight, roundInsight } from '#client/state/insight-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { GapChart } from './GapChart.tsx';
import { ShowAsTable } from './ShowAsTable.tsx';
import type { Playhead } from './usePlayhead.ts';

type GapPartProps = RoomPartProps & {
  readonly playhead: Playhead;
  readonly isDrawn: boolean;
};

/** What the seller believed of the buyer's trust against what the buyer felt, and where it parted most. */
export function GapPart({ room, playhead, isDrawn }: GapPartProps) {
  const text = useText(debriefText);
  const insight = useView(room, roundInsight);
  const seller = useView(room, (view) =>
    callName(nameOf(view, lastHolder(view.state.stage, 'seller'))),
  );
  const buyer = useView(room, (view) =>
    callName(nameOf(view, lastHolder(view.state.stage, 'buyer'))),
  );
  const sentence = gapSentence(text, insight, { seller, buyer });
  return (
    <section className="dg" aria-labelledby="dg-h">
      <div className="row spread">
        <h2 id="dg-h">{text.trustGap}</h2>
        <GapTable insight={insight} />
      </div>
      <p className="hint">{sentence}</p>
      {insight.dial && (
        <GapChart
          insight={insight}
          seller={seller}
          buyer={buyer}
          label={`${text.trustGap}. ${sentence}`}
          playhead={playhead}
          isDrawn={isDrawn}
        />
      )}
    </section>
  );
}

type Words = ReturnType<typeof useText<(typeof debriefText)['en']>>;

/** The gap in one sentence; honest where something is missing. */
export function gapSentence(
  text: Words,
  { dial, believed, largestGap }: RoundInsight,
  { seller, buyer }: { readonly seller: string; readonly buyer: string },
): string {
  if (!dial) return text.noDial;
  const still = dial.isMoved ? '' : ` ${text.dialStill({ buyer })}`;
  if (believed.length === 0) return text.gapNotDrawn({ seller }) + still;
  if (believed.length === 1 || !largestGap) return text.gapOnePoint({ seller }) + still;
  return (
    text.gapSentence({
      seller,
      buyer,
      time: formatClock(largestGap.atMs),
      believed: Math.round(largestGap.believed),
      felt: Math.round(largestGap.felt),
    }) + still
  );
}

const TABLE_EVERY_MS = 30_000;

/** Both curves in rows: every half minute, and where they lay furthest apart. */
export function gapRows(insight: RoundInsight) {
  const { gap, largestGap } = insight;
  return gap.filter(
    (here, index) =>
      here.atMs % TABLE_EVERY_MS === 0 || here === largestGap || index === gap.length - 1,
  );
}

function GapTable({ insight }: { readonly insight: RoundInsight }) {
  const text = useText(debriefText);
  const steps = insight.dial?.series.steps ?? [];
  const rows = () =>
    insight.gap.length > 0
      ? gapRows(insight).map(({ atMs, believed, felt, gap }) => ({
          key: String(atMs),
          cells: [
            formatClock(atMs),
            Math.round(felt),
            Math.round(believed),
            Math.abs(Math.round(gap)),
          ],
        }))
      : steps.map(({ atMs, value }) => ({
          key: String(atMs),
          cells: [formatClock(atMs), Math.round(value), text.noAnswer, ''],
        }));
  return (
    <ShowAsTable
      label={text.trustGap}
      head={[text.colTime, text.colFelt, text.colBelieved, text.colGap]}
      rows={rows}
      empty={text.noDial}
    />
  );
}
