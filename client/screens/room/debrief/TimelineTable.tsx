import { debriefText } from '#client/i18n/areas/debrief.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { lastHolder } from '#client/state/insight-view.ts';
import type { DialChange } from '#shared/insight/dial-turns.ts';
import { markOf, useTagName } from '../pad/useTagName.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { ShowAsTable } from './ShowAsTable.tsx';
import type { TagLane } from './timeline-lanes.ts';
import { useCallOf } from './useCallOf.ts';

type TimelineTableProps = RoomPartProps & {
  readonly lanes: readonly TagLane[];
  readonly turns?: readonly DialChange[];
  /** Each time leads there. */
  readonly onGo?: (meetingMs: number) => void;
};

/** The lanes in rows, in order of time: every tag, and every turn of the dial. */
export function TimelineTable({ room, lanes, turns = [], onGo }: TimelineTableProps) {
  const text = useText(debriefText);
  const pad = useText(observerText);
  const tagName = useTagName();
  const callOf = useCallOf(room);
  const buyer = useView(room, ({ state }) => lastHolder(state.stage, 'buyer'));
  const signs = { '+': text.plus, '-': text.minus };
  const rows = () => {
    const tags = lanes.flatMap((lane) =>
      lane.tags.map((tag) => {
        const mark = tag.code.kind === 'behaviour' ? markOf(tag.code) : null;
        const late = tag.isLate
          ? `, ${lane.kind === 'late' ? text.lateTag : text.admittedTag}`
          : '';
        return {
          key: `${tag.person} ${tag.tagId}`,
          atMs: tag.meetingMs,
          who: callOf(tag.person),
          what: `${tagName(tag.code)}${tag.note ? `: ${tag.note}` : ''}${late}`,
          sign: mark ? signs[mark.sign] : '',
        };
      }),
    );
    const dial = turns.map(({ atMs, delta }) => ({
      key: `dial ${atMs}`,
      atMs,
      who: buyer ? callOf(buyer) : pad.buyer,
      what: text.laneDial,
      sign: delta > 0 ? text.trustRises : text.trustFalls,
    }));
    const all = [...tags, ...dial].toSorted((a, b) => a.atMs - b.atMs);
    return all.map(({ key, atMs, who, what, sign }) => ({
      key,
      cells: [
        onGo ? (
          <button key="go" type="button" className="golink num" onClick={() => onGo(atMs)}>
            {formatClock(atMs)}
          </button>
        ) : (
          formatClock(atMs)
        ),
        who,
        what,
        sign,
      ],
    }));
  };
  return (
    <ShowAsTable
      label={text.allTags}
      head={[text.colTime, text.colWho, text.colWhat, text.colSign]}
      rows={rows}
      empty={text.noTagsAll}
    />
  );
}
