import { useId } from 'react';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import { useStore } from '#client/state/use-store.ts';
import { ChairStage } from '../room/RoomStage.tsx';
import { useView } from '../room/room.ts';
import { callName, nameOf, ownRole } from '../room/room-view.ts';
import { phaseAt } from './axis.ts';
import { EyesLanes } from './EyesLanes.tsx';
import { EyesMeeting } from './EyesMeeting.tsx';
import { PhaseSheet } from './PhaseSheet.tsx';
import type { ReplayRoom } from './replay-room.ts';
import { SeenAgain } from './SeenAgain.tsx';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type EyesViewProps = {
  readonly room: ReplayRoom;
  readonly clock: ReplayClock;
  readonly person: string;
  /** One's own eyes. */
  readonly isMe: boolean;
};

/**
 * What one person could see at the playhead, and nothing that they could not: in the meeting script and
 * seat (mock-up 22), outside it the room's own screen as it stood.
 */
export function EyesView({ room, clock, person, isMe }: EyesViewProps) {
  const text = useText(replayText);
  const id = useId();
  const axisStage = room.source.whole.stage;
  const name = useView(room, (view) => callName(nameOf(view, person)));
  const isDesk = useView(room, (view) => ownRole(view) === 'instructor');
  const { words: at, isInMeeting } = useMomentWords(axisStage, clock);
  const phase = useStore(clock.at, (atMs) => phaseAt(axisStage, atMs));
  const title = isInMeeting
    ? isMe
      ? text.thisIsAllYou({ time: at })
      : text.thisIsAll({ name, time: at })
    : isMe
      ? text.thisIsAllYouDuring({ phase: at })
      : text.thisIsAllDuring({ name, phase: at });
  const isMeeting = phase === null || phase === 'meeting';
  // One box in every phase: the lanes stay as they are while what is above them changes, and a playhead
  // that is moved by keys keeps the focus. Outside the meeting the room's screen brings its own main.
  return (
    <div className={isMeeting ? 'se' : 'ea'} {...(isMeeting ? { role: 'main' } : {})}>
      {isMeeting ? (
        <EyesMeeting room={room} clock={clock} title={title} />
      ) : (
        <>
          <p className="all1" id={id}>
            {title}
          </p>
          {isDesk ? (
            <main className="ps">
              <h1 className="vh">{title}</h1>
              <PhaseSheet room={room} phase={phase} />
            </main>
          ) : (
            <SeenAgain room={room} labelledBy={id}>
              <ChairStage room={room} />
            </SeenAgain>
          )}
        </>
      )}
      <EyesLanes room={room} clock={clock} />
    </div>
  );
}
