import { useState } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { toasts } from '#client/components/toasts.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopSource } from '#client/state/workshop-source.ts';
import type { Chair, Seating } from '#shared/workshop/events.ts';
import { waiting } from '#shared/workshop/rules.ts';
import { firstNameOf } from '../names.ts';
import { toldIfRefused } from '../refusal-toast.ts';
import { seatsToRestore } from './restore.ts';

/** Choosing people and putting them on chairs. */
export type SeatingMoves = {
  /** Who is chosen and looks for a chair. */
  readonly chosen: string | null;
  readonly choose: (person: string) => void;
  readonly letGo: () => void;
  /** Puts somebody on a chair and says so. */
  readonly seat: (person: string, roomId: string, chair: Chair) => Promise<void>;
  readonly sendToWait: (person: string) => Promise<void>;
  readonly seatAutomatically: () => Promise<void>;
  /** Several at once, with a toast that takes it back. */
  readonly seatAll: (seats: readonly Seating[], said: string) => Promise<void>;
};

/**
 * The instructor's moves in the seating. Each is one command, and what moves many can be undone.
 * @param firstChosen somebody who was chosen on the way here
 */
export function useSeating(source: WorkshopSource, firstChosen: string | null): SeatingMoves {
  const text = useText(lobbyText);
  const common = useText(commonText);
  const [chosen, setChosen] = useState(firstChosen);
  const hall = () => source.get().state.hall;
  const name = (person: string) => firstNameOf(source.get().people, person);

  async function sendSeats(seats: readonly Seating[]): Promise<boolean> {
    return toldIfRefused(await source.send({ type: 'seatPeople', seats: [...seats] }));
  }

  /** Remembers who sat where, and brings them back there when asked to. */
  function undoTo(before = hall().places): () => void {
    const people = Object.keys(hall().people);
    return () => {
      const seats = seatsToRestore(before, hall().places, people);
      if (seats.length > 0) void sendSeats(seats);
    };
  }

  return {
    chosen: chosen !== null && Object.hasOwn(hall().people, chosen) ? chosen : null,
    choose(person) {
      setChosen(person);
      announcements.say(text.chosenSaid({ name: name(person) }));
    },
    letGo: () => setChosen(null),
    async seat(person, roomId, chair) {
      setChosen(null);
      if (!(await sendSeats([{ person, roomId, chair }]))) return;
      const room = hall().rooms[roomId]?.name ?? '';
      const role = common[chair].toLocaleLowerCase();
      announcements.say(text.seatedAs({ name: name(person), role, room }));
    },
    async sendToWait(person) {
      setChosen(null);
      if (!(await sendSeats([{ person, roomId: null, chair: null }]))) return;
      announcements.say(text.backWaiting({ name: name(person) }));
    },
    async seatAutomatically() {
      setChosen(null);
      const waited = waiting(hall());
      if (waited.length === 0) return void toasts.show({ text: text.nobodyToSeat });
      const onUndo = undoTo();
      if (!toldIfRefused(await source.send({ type: 'seatAutomatically' }))) return;
      const left = waiting(hall()).length;
      const count = left < waited.length ? waited.length - left : waited.length;
      toasts.show({ text: text.seatedToast({ count }), onUndo });
    },
    async seatAll(seats, said) {
      setChosen(null);
      const onUndo = undoTo();
      if (seats.length > 0 && (await sendSeats(seats))) toasts.show({ text: said, onUndo });
    },
  };
}
