import { lazy, Suspense } from 'react';
import { Waiting } from '#client/components/Waiting.tsx';
import { phaseOf } from '#shared/round/programme.ts';
import { BriefScreen } from './brief/BriefScreen.tsx';
import { EndedScreen } from './ended/EndedScreen.tsx';
import { MeetingScreen } from './meeting/MeetingScreen.tsx';
import { type RoomPartProps, useView } from './room.ts';
import { ownRole } from './room-view.ts';
import { StoppedScreen } from './stop/StoppedScreen.tsx';

const ReflectScreen = lazy(async () => ({
  default: (await import('./reflect/ReflectScreen.tsx')).ReflectScreen,
}));
const TurnsScreen = lazy(async () => ({
  default: (await import('./turns/TurnsScreen.tsx')).TurnsScreen,
}));
const DebriefScreen = lazy(async () => ({
  default: (await import('./debrief/DebriefScreen.tsx')).DebriefScreen,
}));
const LookInScreen = lazy(async () => ({
  default: (await import('./look-in/LookInScreen.tsx')).LookInScreen,
}));
const InstructorInChair = lazy(async () => ({
  default: (await import('./look-in/InstructorInChair.tsx')).InstructorInChair,
}));

/** Which screen of the room this viewer sees: looking in, a chair's own, or a chair's with the steering. */
export function RoomStage({ room }: RoomPartProps) {
  const role = useView(room, ownRole);
  const isInstructor = useView(room, (view) => view.me.isInstructor);
  if (!isInstructor) return <ChairStage room={room} />;
  return (
    <Suspense fallback={<Waiting />}>
      {role === 'instructor' ? (
        <LookInScreen room={room} />
      ) : (
        <InstructorInChair room={room}>
          <ChairStage room={room} />
        </InstructorInChair>
      )}
    </Suspense>
  );
}

/** The screen of whoever takes part: by how the round stands and its step. */
export function ChairStage({ room }: RoomPartProps) {
  const step = useView(room, ({ state }) => state.stage.step?.step ?? 'brief');
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const isEnded = useView(room, ({ state }) => state.stage.ended !== null);
  const wasCutShort = useView(
    room,
    ({ state: { stage } }) => stage.isStopped || stage.step?.because === 'ended',
  );
  if (wasCutShort && !isRevealed) return <StoppedScreen room={room} />;
  if (isEnded && !isRevealed) return <EndedScreen room={room} />;
  const phase = phaseOf(step);
  if (isEnded) {
    return (
      <Suspense fallback={<Waiting />}>
        <DebriefScreen room={room} />
      </Suspense>
    );
  }
  if (phase === 'brief') return <BriefScreen room={room} />;
  if (phase === 'meeting') return <MeetingScreen room={room} />;
  return (
    <Suspense fallback={<Waiting />}>
      {phase === 'reflect' ? (
        <ReflectScreen room={room} />
      ) : isRevealed ? (
        <DebriefScreen room={room} />
      ) : (
        <TurnsScreen room={room} />
      )}
    </Suspense>
  );
}
