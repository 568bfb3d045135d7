import { Icon } from '#client/components/Icon.tsx';
import { QuadrantMap } from '#client/components/QuadrantMap.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoundInsight } from '#client/state/insight-view.ts';
import { useStore } from '#client/state/use-store.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { StageState, Tag } from '#shared/round/state.ts';
import type { Moment } from '../room/debrief/moments.ts';
import { cutPath, missingAxis } from '../room/debrief/quadrant-words.ts';
import { useMomentName } from '../room/debrief/useMomentName.ts';
import { TagMark } from '../room/pad/TagMark.tsx';
import { momentOf } from './pressed-tag.ts';
import type { ReplayClock } from './useReplayClock.ts';

type NowCardProps = {
  readonly insight: RoundInsight;
  readonly stage: StageState;
  readonly clock: ReplayClock;
  readonly moments: readonly Moment[];
  /** The tag that was pressed and is still looked at. */
  readonly pressed: Tag | null;
  readonly isRevealed: boolean;
  readonly callOf: (person: string) => string;
};

/** Where the meeting stood at the playhead: the place, the moment it is in, and the one that follows. */
export function NowCard(props: NowCardProps) {
  const { insight, stage, clock, moments, pressed, isRevealed, callOf } = props;
  const serverMs = useStore(clock.at, (ms) => ms);
  const { meetingMs, isBefore } = placeIn(stage, serverMs);
  const text = useText(replayText);
  const debrief = useText(debriefText);
  const nameOf = useMomentName(callOf);
  const atMs = meetingMs ?? (isBefore ? 0 : insight.lengthMs);
  const { until, now } = cutPath(insight, atMs);
  const isShown = now.place !== 'tooLittleSeen' && now.point !== null;
  const figures = isShown
    ? text.figures({ trust: Math.round(now.point.trust), goal: Math.round(now.point.goal) })
    : '';
  const missing = missingAxis(insight, atMs);
  const place = missing ? debrief.tooLittleOf[missing] : debrief.places[now.place];
  // A press leads into what was pressed, some seconds before it: the card tells of it at once.
  const own = pressed && momentOf(pressed, moments);
  const untilMs = (own?.meetingMs ?? atMs) + 500;
  const moment =
    own ?? (isBefore ? undefined : moments.findLast(({ meetingMs }) => meetingMs <= untilMs));
  const next = isBefore ? moments[0] : moments.find(({ meetingMs }) => meetingMs > untilMs);
  const none =
    moments.length > 0
      ? text.noMomentYet
      : stage.ended === null
        ? text.noMomentsSoFar
        : text.noMoments;
  const title =
    meetingMs !== null
      ? text.at({ time: formatClock(meetingMs) })
      : isBefore
        ? text.beforeMeeting
        : text.afterMeeting;
  return (
    <div className="top">
      <div className="qw">
        <QuadrantMap
          points={isShown ? until : []}
          size={176}
          label={`${title}. ${figures} ${place}.`}
        />
      </div>
      <div className="mo2">
        <h2>{title}</h2>
        <p className="nw">
          {figures} <em className="it">{place}</em>.
        </p>
        <div className="mc">
          {moment ? (
            <MomentNow
              moment={moment}
              nth={moments.indexOf(moment) + 1}
              count={moments.length}
              stage={stage}
              name={nameOf(moment)}
              callOf={callOf}
            />
          ) : (
            <p className="sm mut">{none}</p>
          )}
        </div>
        <p className="nx">
          {next && text.nextMoment({ time: formatClock(next.meetingMs), what: nameOf(next) })}
        </p>
        <p className="private">
          <Icon name={isRevealed ? 'eye' : 'lock'} size={16} />
          {isRevealed ? text.openedAtReveal : text.notOpened}
        </p>
      </div>
    </div>
  );
}

/** The meeting time of a moment, ms; null before the meeting and after it. */
function placeIn(stage: StageState, serverMs: number) {
  const { stretches } = stage;
  const first = stretches[0];
  const last = stretches.at(-1);
  const isBefore = !first || serverMs < first.fromMs;
  const isAfter = last?.toMs != null && serverMs > last.toMs;
  return { isBefore, meetingMs: isBefore || isAfter ? null : meetingMsAt(stage, serverMs) };
}

type MomentNowProps = {
  readonly moment: Moment;
  /** From 1; 0: a tag that was pressed and is none of the moments. */
  readonly nth: number;
  readonly count: number;
  readonly stage: StageState;
  readonly name: string;
  readonly callOf: (person: string) => string;
};

function MomentNow({ moment, nth, count, stage, name, callOf }: MomentNowProps) {
  const text = useText(replayText);
  const time = formatClock(moment.meetingMs);
  const tied =
    moment.kind === 'tag'
      ? stage.lines.find(({ lineId }) => lineId === moment.tag.lineId)
      : undefined;
  const character =
    tied?.role === 'seller' || tied?.role === 'buyer'
      ? (stage.opening?.scenario.cast[tied.role].name.split(' ')[0] ?? '')
      : '';
  const by = moment.person === null ? '' : callOf(moment.person);
  return (
    <>
      <p className="eyebrow">{nth > 0 ? text.momentOf({ nth, count }) : text.pressedTag}</p>
      <p className="m1">
        {moment.kind === 'tag' ? (
          <TagMark code={moment.tag.code} size={22} />
        ) : (
          <Icon name={moment.kind === 'turn' ? 'sliders' : 'flag'} />
        )}
        <span>
          <b>{name}</b>
          <small>
            {by === ''
              ? time
              : tied
                ? text.momentTied({ name: by, other: character, time })
                : text.momentBy({ name: by, time })}
          </small>
        </span>
      </p>
      {moment.note && <p className="q">{moment.note}</p>}
      {moment.comments.map(({ commentId, person, text: words }) => (
        <p className="q" key={commentId}>
          {text.commentOf({ name: callOf(person), text: words })}
        </p>
      ))}
    </>
  );
}
