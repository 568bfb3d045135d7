import { memo } from 'react';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock, formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { lastHolder, roundInsight } from '#client/state/insight-view.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { RoundView } from '#client/state/round-source.ts';
import type { Tag } from '#shared/round/state.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { PlayheadLine } from './PlayheadLine.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { MeetingTime, Transport } from './Transport.tsx';
import { type TagLane, tagLanesOf } from './timeline-lanes.ts';
import { useCallOf } from './useCallOf.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type TimelinePartProps = RoomPartProps & {
  readonly playhead: Playhead;
  readonly times: readonly number[];
  readonly chosenTag: string | null;
  readonly onTag: (tag: Tag) => void;
};

/** The lanes of a view. May be a selector. */
export function lanesOf({ state }: RoundView): readonly TagLane[] {
  return tagLanesOf(state.stage, state.seats, state.debrief);
}

/** How many tags each has, for the sentence. */
const counted = memoByParts((lanes: readonly TagLane[]) =>
  lanes.filter(({ person, tags }) => person !== null && tags.length > 0),
);

/** Drawn again when its facts change, not while the playhead moves. */
const Table = memo(TimelineTable);

/** The whole meeting on one line of time, and what moves the playhead. */
export function TimelinePart({ room, playhead, times, chosenTag, onTag }: TimelinePartProps) {
  const text = useText(debriefText);
  const language = useLanguage();
  // The replay has a transport of its own.
  const isSeenAgain = useIsSeenAgain();
  const stage = useView(room, ({ state }) => state.stage);
  const lanes = useView(room, lanesOf);
  const insight = useView(room, roundInsight);
  const buyer = useView(room, (view) =>
    callName(nameOf(view, lastHolder(view.state.stage, 'buyer'))),
  );
  const callOf = useCallOf(room);
  const tags = formatList(
    language,
    counted(lanes).map((lane) =>
      text.tagsBy({ name: callOf(lane.person ?? ''), count: lane.tags.length }),
    ),
  );
  const time = usePlayheadAt(playhead, formatClock);
  const label = text.timelineLabel({ time, tags: tags || text.noTagsAll });
  return (
    <section className="dt" aria-labelledby="dt-h">
      <div className="row spread">
        <h2 id="dt-h">{text.timeline}</h2>
        <Table room={room} lanes={lanes} onGo={playhead.go} />
      </div>
      <Timeline
        stage={stage}
        lanes={lanes}
        dial={insight.dial}
        believed={insight.believed}
        lengthMs={insight.lengthMs}
        callOf={callOf}
        buyerName={buyer}
        label={label}
        chosenTag={chosenTag}
        onTag={onTag}
        onGo={playhead.go}
        over={(plot) => <PlayheadLine playhead={playhead} plot={plot} dial={insight.dial} />}
      />
      {!isSeenAgain && (
        <Transport playhead={playhead} times={times}>
          <MeetingTime playhead={playhead} />
        </Transport>
      )}
    </section>
  );
}
