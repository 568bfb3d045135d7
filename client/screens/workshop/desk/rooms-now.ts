import type { Presence, RoomSummary } from '#shared/protocol.ts';
import { type Phase, phaseOf, rolesThatEnd, type StepName } from '#shared/round/programme.ts';

/** A room whose round runs now. */
export type RunningRoom = RoomSummary & { readonly roundId: string; readonly step: StepName };

/** The rooms that can be steered: their round runs and is in a step. */
export function runningRooms(rooms: readonly RoomSummary[]): readonly RunningRoom[] {
  return rooms.filter(
    (room): room is RunningRoom => room.roundId !== null && room.step !== null && !room.isEnded,
  );
}

/** The step that all running rooms are in, the same occurrence of it; null where they differ. */
export function sharedStep(rooms: readonly RunningRoom[]): StepName | null {
  const [first] = rooms;
  const isShared = rooms.every(
    (room) => room.step === first?.step && room.stepNth === first.stepNth,
  );
  return first && isShared ? first.step : null;
}

/** The phase that all running rooms are in; null where they differ. */
export function sharedPhase(rooms: readonly RunningRoom[]): Phase | null {
  const phases = new Set(rooms.map((room) => phaseOf(room.step)));
  const [phase] = phases;
  return phases.size === 1 && phase ? phase : null;
}

/** Somebody a step still waits for, and where. */
export type Unfinished = { readonly person: string; readonly roomId: string };

/** Whom the rooms' steps wait for: those who end the step, are not done and have not gone away. */
export function unfinishedIn(
  rooms: readonly RunningRoom[],
  presence: Readonly<Record<string, Presence>>,
): readonly Unfinished[] {
  return rooms.flatMap((room) =>
    room.cast
      .filter(({ role, isDone }) => !isDone && rolesThatEnd(room.step).includes(role))
      .filter(({ person }) => presence[person] !== 'gone')
      .map(({ person }) => ({ person, roomId: room.roomId })),
  );
}

/** One of the things that call for the instructor. */
export type Need = RoomSummary['needs'][number] & { readonly room: RoomSummary };

const ORDER: Readonly<Record<Need['kind'], number>> = {
  stopped: 0,
  hand: 1,
  connection: 2,
  'empty-chair': 3,
  cold: 4,
  drifting: 5,
  quiet: 6,
};

/** What needs the instructor, the most pressing first and the longest waiting before others of its kind. */
export function needsIn(rooms: readonly RoomSummary[]): readonly Need[] {
  return rooms
    .flatMap((room) => room.needs.map((need) => ({ ...need, room })))
    .toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind] || one.sinceMs - other.sinceMs);
}

/** What a card's chip says: the most pressing need, or that the room stands still. */
export function chipOf(room: RoomSummary): Need['kind'] | 'paused' | null {
  const [first] = needsIn([room]);
  if (first && ORDER[first.kind] <= ORDER['empty-chair']) return first.kind;
  if (room.isPaused) return 'paused';
  return first?.kind ?? null;
}
