import { useMemo } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { formatClock, formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { dialOf, lastHolder } from '#client/state/insight-view.ts';
import { dialAt } from '#shared/insight/dial.ts';
import { isPaused, meetingMsAt, stepLengthMs } from '#shared/round/clock.ts';
import type { Tag } from '#shared/round/state.ts';
import { LanesOver } from '../debrief/LanesOver.tsx';
import { Timeline } from '../debrief/Timeline.tsx';
import { lanesOf } from '../debrief/TimelinePart.tsx';
import { TimelineTable } from '../debrief/TimelineTable.tsx';
import { useCallOf } from '../debrief/useCallOf.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { markOf, useTagName } from '../pad/useTagName.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { useSecond } from '../useSecond.ts';

/** Tags, signals and dial as they come, under one line at now; the latest tag stands in words. Nothing is announced. */
export function LookLanes({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const debrief = useText(debriefText);
  const language = useLanguage();
  const stage = useView(room, ({ state }) => state.stage);
  const lanes = useView(room, lanesOf);
  const seat = useView(room, ({ state }) => state.seats[lastHolder(state.stage, 'buyer') ?? '']);
  const buyer = useView(room, (view) =>
    callName(nameOf(view, lastHolder(view.state.stage, 'buyer'))),
  );
  const callOf = useCallOf(room);
  const runs = stage.step?.step === 'play' && !isPaused(stage, room.source.nowMs());
  const second = useSecond(room.source.nowMs, runs);
  const nowMs = meetingMsAt(stage, second * 1000);
  const lengthMs = Math.max(stepLengthMs(stage, 'play'), nowMs, 1000);
  const dial = useMemo(() => dialOf(seat, Math.max(1, nowMs), [], 0), [seat, nowMs]);
  const all = lanes.flatMap(({ tags }) => tags);
  const latest = all.reduce<Tag | null>(
    (last, tag) => (last && last.atMs > tag.atMs ? last : tag),
    null,
  );
  const counts = formatList(
    language,
    lanes
      .filter(({ person, tags }) => person !== null && tags.length > 0)
      .map((lane) => debrief.tagsBy({ name: callOf(lane.person ?? ''), count: lane.tags.length })),
  );
  return (
    <div className="lv">
      <div className="row spread lh">
        <h2>{text.asItHappens}</h2>
        <TimelineTable room={room} lanes={lanes} turns={dial?.turns ?? []} />
      </div>
      <LatestTag latest={latest} callOf={callOf} />
      <Timeline
        stage={stage}
        lanes={lanes}
        dial={dial}
        believed={[]}
        lengthMs={lengthMs}
        callOf={callOf}
        buyerName={buyer}
        label={text.lanesLabel({ tags: counts || debrief.noTagsAll })}
        hasTalk={false}
        over={({ left, width, top, bottom, dialY }) => (
          <LanesOver
            x={left + (nowMs / lengthMs) * width}
            top={top}
            bottom={bottom}
            dotY={dial && dialY(dialAt(dial.series, nowMs))}
          />
        )}
      />
    </div>
  );
}

type LatestTagProps = {
  readonly latest: Tag | null;
  readonly callOf: (person: string) => string;
};

/** The latest tag in words, in a place that is always there. */
function LatestTag({ latest, callOf }: LatestTagProps) {
  const text = useText(lookInText);
  const tagName = useTagName();
  if (!latest) return <p className="lt">{text.noTagsYet}</p>;
  const mark = latest.code.kind === 'behaviour' ? markOf(latest.code) : null;
  const sign = mark ? `, ${mark.sign === '+' ? text.added : text.takenAway}` : '';
  return (
    <p className="lt">
      <TagMark code={latest.code} />
      <span>
        <b>
          {text.latest({
            who: callOf(latest.person),
            time: formatClock(latest.meetingMs),
            what: `${tagName(latest.code)}${sign}`,
          })}
        </b>{' '}
        {latest.note}
      </span>
    </p>
  );
}
