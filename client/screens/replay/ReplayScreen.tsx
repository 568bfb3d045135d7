import { useEffect, useState } from 'react';
import { Waiting } from '#client/components/Waiting.tsx';
import type { Me, Replay, RequestProblem } from '#client/connection/api.ts';
import { createReplayRound, type ReplayRound } from '#client/state/replay-round.ts';
import { browserSession, type Session } from '#client/state/session.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Page } from '#shared/stream/decider.ts';
import { RoomDoor } from '../room/RoomDoor.tsx';
import { enterAt } from './enter-at.ts';
import { ReplayView } from './ReplayView.tsx';

/** What a replay asks over HTTP. */
export type ReplayPort = Pick<Session, 'meInRound' | 'replay'>;

type ReplayScreenProps = {
  readonly roundId: string;
  readonly port?: ReplayPort;
};

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly problem: RequestProblem }
  | { readonly kind: 'open'; readonly source: ReplayRound; readonly me: Me };

/** The pages of an answer, as the reducer folds them: the server made them by the same schema. */
export function pagesOf(pages: Replay['pages']): readonly Page<RoundEvent>[] {
  return pages.map(({ channel, from, events }) => ({
    channel: channel as Channel,
    from,
    events: events as Page<RoundEvent>['events'],
  }));
}

/** The people of an answer, by id. */
export function peopleOf(people: Replay['people']) {
  return Object.fromEntries(people.map((one) => [one.person, one]));
}

/** `/r/:id/replay`: the round again, for its cast and the instructor, during and after the workshop. */
export function ReplayScreen({ roundId, port = browserSession() }: ReplayScreenProps) {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let isOver = false;
    const open = async () => {
      const [me, replay] = await Promise.all([port.meInRound(roundId), port.replay(roundId)]);
      if (isOver) return;
      if (!me.ok) return setOpened({ kind: 'refused', problem: me.problem });
      if (!replay.ok) return setOpened({ kind: 'refused', problem: replay.problem });
      const { person, isInstructor, workshopId } = me.value;
      const source = createReplayRound({
        roundId,
        workshopId,
        me: { person, isInstructor },
        pages: pagesOf(replay.value.pages),
        people: peopleOf(replay.value.people),
      });
      const looked = Object.keys(source.whole.stage.instructors);
      enterAt(
        source,
        location.search,
        (one) => looked.includes(one) || (isInstructor && one === person),
      );
      setOpened({ kind: 'open', source, me: me.value });
    };
    void open();
    return () => {
      isOver = true;
    };
  }, [roundId, port]);
  if (opened.kind === 'opening') return <Waiting />;
  if (opened.kind === 'refused') return <RoomDoor problem={opened.problem} />;
  const { source, me } = opened;
  // Whoever looked in without a chair is an instructor; the log says who that was.
  const instructors = Object.keys(source.whole.stage.instructors);
  const isAlone = source.whole.stage.opening?.variant === 'try';
  return (
    <ReplayView
      source={source}
      me={me.person}
      instructors={me.isInstructor ? [...instructors, me.person] : instructors}
      home={isAlone ? '/try' : `/w/${me.workshopId}`}
    />
  );
}
