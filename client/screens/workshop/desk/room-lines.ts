import type { RoomSummary } from '#shared/protocol.ts';
import { peopleIn } from '#shared/workshop/rules.ts';
import type { WorkshopState } from '#shared/workshop/state.ts';

/**
 * One line per room, in the order in which rooms were added. Where no summary has come (yet), it is
 * made of what the workshop knows: who sits there, and which round was the last.
 */
export function roomLines(
  state: WorkshopState,
  summaries: readonly RoomSummary[],
): readonly RoomSummary[] {
  const { hall } = state;
  return Object.keys(hall.rooms).map((roomId) => {
    const line = summaries.find((room) => room.roomId === roomId);
    const last = Object.entries(hall.rounds).findLast(([, round]) => round.roomId === roomId);
    const isCurrent = line !== undefined && line.roundId === (last?.[0] ?? null);
    return isCurrent ? line : emptyLine(state, roomId, last?.[0] ?? null, last?.[1].nth ?? 0);
  });
}

function emptyLine(
  { hall }: WorkshopState,
  roomId: string,
  roundId: string | null,
  nth: number,
): RoomSummary {
  return {
    roomId,
    roundId,
    nth,
    step: null,
    stepNth: 1,
    endsAtMs: null,
    lengthMs: 0,
    pausedLeftMs: null,
    isPaused: false,
    isStopped: false,
    isEnded: hall.rooms[roomId]?.runningRoundId === null,
    cast: peopleIn(hall, roomId).map(({ person, chair }) => ({
      person,
      role: chair,
      isDone: false,
    })),
    quadrant: { trust: null, goal: null, place: 'tooLittleSeen', trail: [], isSimulated: false },
    latestTag: null,
    needs: [],
  };
}
