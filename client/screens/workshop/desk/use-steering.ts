import { useRef } from 'react';
import { toasts } from '#client/components/toasts.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopSource } from '#client/state/workshop-source.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { Role } from '#shared/round/terms.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import { firstNameOf } from '../names.ts';
import { toldIfRefused } from '../refusal-toast.ts';
import type { RunningRoom } from './rooms-now.ts';

/** What the instructor does to rooms, one or all. Each reports itself, with its undoing where there is one. */
export type Steering = {
  readonly setPaused: (rooms: readonly RunningRoom[], paused: boolean) => Promise<void>;
  readonly extend: (rooms: readonly RunningRoom[], deltaMs: number) => Promise<void>;
  readonly next: (rooms: readonly RunningRoom[]) => Promise<void>;
  readonly end: (room: RunningRoom) => Promise<void>;
  readonly letPlay: (
    room: RunningRoom,
    person: string,
    role: Role,
    roleName: string,
  ) => Promise<void>;
};

/** Steers rounds through the workshop's source. A step is named, so that two presses move one step. */
export function useSteering(source: WorkshopSource): Steering {
  const text = useText(instructorText);
  const lastGiven = useRef<{ given: string; allMs: number; toastId: number } | null>(null);

  /** Sends one wish to each room. Answers in how many it was done; tells the first refusal if in none. */
  async function toAll(
    rooms: readonly RunningRoom[],
    wish: (room: RunningRoom) => PersonCommand,
  ): Promise<number> {
    const answers = await Promise.all(
      rooms.map((room) => source.sendToRound(room.roundId, wish(room))),
    );
    const done = answers.filter((answer) => answer.ok).length;
    const refused = answers.find((answer): answer is Extract<Answer, { ok: false }> => !answer.ok);
    if (done === 0 && refused) toldIfRefused(refused);
    return done;
  }
  const roomName = (room: RunningRoom) => source.get().state.hall.rooms[room.roomId]?.name ?? '';
  const pause = (rooms: readonly RunningRoom[], paused: boolean) =>
    toAll(rooms, () => ({ type: 'setPaused', paused }));
  const extendBy = (rooms: readonly RunningRoom[], deltaMs: number) =>
    toAll(rooms, (room) => ({ type: 'extendStep', step: room.step, nth: room.stepNth, deltaMs }));

  return {
    async setPaused(rooms, paused) {
      const [only] = rooms;
      if ((await pause(rooms, paused)) === 0 || !only) return;
      const room = rooms.length === 1 ? roomName(only) : null;
      const said =
        room === null
          ? { true: text.pausedToast, false: text.resumedToast }
          : { true: text.pausedOne({ room }), false: text.resumedOne({ room }) };
      toasts.show({
        text: said[`${paused}`],
        onUndo: () => void pause(rooms, !paused),
      });
    },
    async extend(rooms, deltaMs) {
      const done = await extendBy(rooms, deltaMs);
      const [only] = rooms;
      if (done === 0 || !only) return;
      // What is given again while its receipt stands belongs to the same receipt.
      const given = rooms.map((room) => `${room.roundId} ${room.step} ${room.stepNth}`).join();
      const before = lastGiven.current;
      const isSame =
        before?.given === given && toasts.current().some((toast) => toast.id === before.toastId);
      const allMs = deltaMs + (isSame ? before.allMs : 0);
      const names = rooms.map(roomName).join(', ');
      const words = isSame
        ? text.plusMinutesToast({ minutes: allMs / 60_000, rooms: names })
        : deltaMs === 60_000
          ? text.plusOneToast({ room: roomName(only) })
          : text.plusTwoToast({ rooms: done });
      const toastId = toasts.show({ text: words, onUndo: () => void extendBy(rooms, -allMs) });
      lastGiven.current = { given, allMs, toastId };
    },
    async next(rooms) {
      await toAll(rooms, (room) => ({ type: 'nextStep', step: room.step, nth: room.stepNth }));
    },
    async end(room) {
      if ((await toAll([room], () => ({ type: 'endRound' }))) === 0) return;
      toasts.show({ text: text.roundEnded({ room: roomName(room) }) });
    },
    async letPlay(room, person, role, roleName) {
      const done = await toAll([room], () => ({ type: 'placePerson', person, role }));
      if (done === 0) return;
      const name = firstNameOf(source.get().people, person);
      toasts.show({ text: text.letPlayToast({ name, role: roleName }) });
    },
  };
}
