import { QuadrantMap } from '#client/components/QuadrantMap.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoundInsight, roundInsight } from '#client/state/insight-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { cutPath, missingAxis } from './quadrant-words.ts';
import { ShowAsTable } from './ShowAsTable.tsx';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type QuadrantPartProps = RoomPartProps & {
  readonly playhead: Playhead;
  readonly isDrawn: boolean;
};

/** Where trust and goal put the meeting, and the way there. */
export function QuadrantPart({ room, playhead, isDrawn }: QuadrantPartProps) {
  const text = useText(debriefText);
  const insight = useView(room, roundInsight);
  const atMs = usePlayheadAt(playhead);
  const { until, after, now } = cutPath(insight, atMs);
  const { placed } = insight;
  const missing = missingAxis(insight, insight.lengthMs);
  const isEnd = atMs >= playhead.lengthMs;
  const end = endSentence(text, insight);
  const time = formatClock(atMs);
  const figures =
    placed.place === 'tooLittleSeen' || !now.point
      ? ''
      : isEnd
        ? text.figures(rounded(now.point))
        : text.figuresAt({ time, ...rounded(now.point) });
  const why =
    insight.observers.length === 0
      ? text.noObservers
      : placed.place === 'tooLittleSeen'
        ? sentences([missing ? text.tooLittleOf[missing] : '', text.tooLittleWhy])
        : placed.place === 'notClear'
          ? text.unclearWhy
          : '';
  const simulated = insight.isSimulated && figures !== '' ? text.simulatedFigures : '';
  return (
    <section className="dq" aria-label={text.trustAndGoal}>
      <QuadrantMap
        points={until}
        ghost={after}
        size={288}
        isDrawn={isDrawn}
        label={`${plain(end)}. ${figures}`}
      />
      <div className="row spread fig">
        <p className="num">{sentences([figures, why, simulated])}</p>
        <PathTable insight={insight} />
      </div>
      <p className="lg1">
        {isEnd ? (
          <span>{until.length > 0 ? text.wholeMeeting : ''}</span>
        ) : (
          <>
            <span>
              <i className="k1" />
              {text.until({ time })}
            </span>
            <span>
              <i className="k2" />
              {text.after}
            </span>
          </>
        )}
      </p>
    </section>
  );
}

type Words = ReturnType<typeof useText<(typeof debriefText)['en']>>;

/** The finding in words. */
export function endSentence(text: Words, { placed }: RoundInsight): string {
  if (placed.place === 'tooLittleSeen') return text.tooLittle;
  if (placed.place === 'notClear') return text.endedUnclear;
  return text.endedIn({ place: text.places[placed.place] });
}

function rounded({ trust, goal }: { readonly trust: number; readonly goal: number }) {
  return { trust: Math.round(trust), goal: Math.round(goal) };
}

function plain(words: string): string {
  return words.replace(/<\/?i>/g, '');
}

/** The path in rows: whole numbers, minute by minute. */
function PathTable({ insight }: { readonly insight: RoundInsight }) {
  const text = useText(debriefText);
  const rows = () =>
    insight.placed.place === 'tooLittleSeen'
      ? []
      : insight.path.map(({ meetingMs, point, place }) => ({
          key: String(meetingMs),
          cells: [
            formatClock(meetingMs),
            Math.round(point.trust),
            Math.round(point.goal),
            text.places[place],
          ],
        }));
  return (
    <ShowAsTable
      label={text.trustAndGoal}
      head={[text.tableMinute, text.tableTrust, text.tableGoal, text.tablePlace]}
      rows={rows}
      empty={insight.observers.length === 0 ? text.noObservers : text.tooLittleWhy}
    />
  );
}

/** Parts that may or may not end with a full stop, as sentences with one stop each. */
function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
