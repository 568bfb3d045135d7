import { useMemo } from 'react';
import { Button } from '#client/components/Button.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type Eyes, eyesOffered } from '#client/state/eyes.ts';
import type { Phase } from '#shared/round/programme.ts';
import { seatOf } from '#shared/stream/channel.ts';
import { BothBriefs } from '../room/look-in/BothBriefs.tsx';
import { useView } from '../room/room.ts';
import { callName, lowerFirst } from '../room/room-view.ts';
import { partsOf } from '../room/turns/places.ts';
import { speakersOf } from '../room/turns/turn.ts';
import { AnswerList } from './AnswerList.tsx';
import { answersOf } from './answers.ts';
import type { ReplayRoom } from './replay-room.ts';
import { Part } from './SeatPart.tsx';

type PhaseSheetProps = {
  readonly room: ReplayRoom;
  readonly phase: Exclude<Phase, 'meeting'>;
};

/** What a phase without a conversation held by then, of everybody whom the viewer may read. */
export function PhaseSheet({ room, phase }: PhaseSheetProps) {
  if (phase === 'brief') return <BriefSheet room={room} />;
  return (
    <>
      {phase === 'debrief' && <DebriefSheet room={room} />}
      <Everybody room={room} isBrief={false} />
    </>
  );
}

type RoomProps = { readonly room: ReplayRoom };

/** How people are called here, the viewer as well: one reads of them from outside. */
function useNames(room: ReplayRoom): (person: string) => string {
  const people = useView(room, (view) => view.people);
  return (person) => callName(people[person]?.name ?? '');
}

/** What all read, who was ready, and the briefs of both sides as far as they may be read. */
function BriefSheet({ room }: RoomProps) {
  const text = useText(replayText);
  const language = useLanguage();
  const scenario = useView(room, ({ state }) => state.stage.opening?.scenario ?? null);
  const isOpen = useView(room, ({ state }) => {
    const briefs = Object.values(state.seats).map((seat) => seat.briefs);
    return briefs.some(({ seller }) => seller) && briefs.some(({ buyer }) => buyer);
  });
  return (
    <>
      <Part title={text.situation}>
        <p className="nb">{scenario?.situation[language]}</p>
      </Part>
      <Everybody room={room} isBrief />
      {isOpen && (
        <Part title={text.briefs}>
          <div className="nb">
            <BothBriefs room={room} />
          </div>
        </Part>
      )}
    </>
  );
}

/** Person by person: whether they were ready or done, what they aimed at, and what they had answered. */
function Everybody({ room, isBrief }: RoomProps & { readonly isBrief: boolean }) {
  const text = useText(replayText);
  const common = useText(commonText);
  const brief = useText(briefText);
  const reflect = useText(reflectText);
  const { stage, seats } = useView(room, ({ state }) => state);
  const { whole, channels } = room.source;
  const callOf = useNames(room);
  const kind = stage.opening?.scenario.kind ?? 'sales';
  const seated = whole.stage.tenures.map(({ person }) => seatOf(person));
  const cast = eyesOffered(whole.stage, new Set(seated)).filter(
    ({ role }) => role !== 'instructor',
  );
  return cast.map(({ person, role }) => {
    const name = callOf(person);
    const seat = seats[person];
    const goal = seat?.goal;
    const answers = seat ? answersOf(seat, kind, { text, reflect }) : [];
    const isMarked = isBrief ? stage.ready[person] : stage.done[person];
    const words = isBrief
      ? isMarked
        ? brief.isReady({ name })
        : brief.isReading({ name })
      : answers.length > 0
        ? ''
        : channels.has(seatOf(person))
          ? text.noAnswers
          : text.notYours;
    return (
      <Part
        key={person}
        title={text.personAs({ name, role: lowerFirst(common[role]) })}
        {...(!isBrief && isMarked ? { mark: text.isDone } : {})}
      >
        {words !== '' && <p className="nb">{words}</p>}
        {isBrief && goal && (goal.goal || goal.focus) && (
          <AnswerList
            answers={[
              { label: text.goal, words: goal.goal },
              { label: text.focus, words: goal.focus },
            ].filter(({ words: said }) => said !== '')}
          />
        )}
        {!isBrief && answers.length > 0 && <AnswerList answers={answers} />}
      </Part>
    );
  });
}

/** Whose turn it was, what was put before all, and what was commented. */
function DebriefSheet({ room }: RoomProps) {
  const text = useText(replayText);
  const turns = useText(turnsText);
  const language = useLanguage();
  const { stage, debrief } = useView(room, ({ state }) => state);
  const callOf = useNames(room);
  const { whole, channels, reader } = room.source;
  const offers = useMemo(() => eyesOffered(whole.stage, channels), [whole, channels]);
  const whose = offers.find(({ person }) => person === reader) ?? offers[0];
  const isReader = whose?.person === reader;
  const eyes: (Eyes & { kind: 'person' }) | null = whose
    ? { kind: 'person', person: whose.person, isInstructor: whose.role === 'instructor' }
    : null;
  const speakers = speakersOf(stage).map(callOf);
  const isTurn = ['self', 'counterpart', 'observers'].includes(stage.step?.step ?? '');
  const names = formatList(language, speakers);
  return (
    <>
      {isTurn && (
        <p className="trn">
          {speakers.length > 1 ? turns.turnOfMany({ names }) : turns.turnOf({ name: names })}
        </p>
      )}
      {stage.revealedAtMs !== null && eyes && (
        <Button className="opn" icon="eye" onClick={() => room.source.eyes.set(eyes)}>
          {isReader ? text.seeRevealYours : text.seeRevealOf({ name: callOf(eyes.person) })}
        </Button>
      )}
      {stage.presented.length > 0 && (
        <Part title={text.presented}>
          {stage.presented.map(({ person, place, sbi }) => (
            <p className="nb" key={`${person} ${place}`}>
              {callOf(person)}: {turns.sentence(partsOf(sbi))}
            </p>
          ))}
        </Part>
      )}
      {debrief.comments.length > 0 && (
        <Part title={text.comments}>
          {debrief.comments.map(({ commentId, person, text: words }) => (
            <p className="nb" key={commentId}>
              {text.commentOf({ name: callOf(person), text: words })}
            </p>
          ))}
        </Part>
      )}
    </>
  );
}
