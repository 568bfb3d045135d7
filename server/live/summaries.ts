import type { RoomSummary } from '#shared/protocol.ts';
import type { WorkshopState } from '#shared/workshop/state.ts';
import type { Access } from '../access.ts';
import type { Clock } from '../ports.ts';
import type { Connection, Connections } from './connections.ts';
import type { Commit } from './delivery.ts';
import type { LiveLimits } from './limits.ts';
import { idleSummary, mayChangeSummary, roomSummary, type SummarisedRoom } from './room-summary.ts';

/** How often a room is looked at again though nothing was said in it: silence is news too. */
const LOOK_AGAIN_MS = 5000;

/** One line per room for the instructor's dashboard: derived, never a fact. */
export type Summaries = {
  /** An instructor looks at the workshop: the present lines at once. */
  ask(connection: Connection): void;
  /** Something has changed. */
  onCommit(commit: Commit): void;
  start(): void;
  stop(): void;
};

/** What {@link createSummaries} needs. */
export type SummariesOptions = {
  readonly access: Access;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly limits: LiveLimits;
  readonly onBug: (error: unknown) => void;
};

type Line = { readonly summary: RoomSummary; readonly atMs: number };

/** A workshop that an instructor looks at. */
type Board = {
  isDirty: boolean;
  /** By round: the lines that nothing has happened to since. */
  readonly lines: Map<string, Line>;
  told: string;
};

/** See {@link Summaries}. Counts nothing for workshops whose dashboard nobody has open. */
export function createSummaries(options: SummariesOptions): Summaries {
  const { access, connections, clock, limits, onBug } = options;
  const boards = new Map<string, Board>();
  let cancel: (() => void) | null = null;

  const lineOf = (board: Board, room: SummarisedRoom, instructor: string): RoomSummary => {
    const { roundId } = room;
    const state = roundId === null ? null : access.round(roundId);
    if (roundId === null) return idleSummary(room);
    if (state === null) {
      // Begun a moment ago, or asleep since a restart: read it, and tell it next time.
      access.workshopOf(roundId).then(() => {
        board.isDirty = true;
      }, onBug);
      return idleSummary(room);
    }
    const nowMs = clock.nowMs();
    const known = board.lines.get(roundId);
    if (known && nowMs - known.atMs < LOOK_AGAIN_MS) return known.summary;
    const summary = roomSummary(room, state, instructor, nowMs);
    board.lines.set(roundId, { summary, atMs: nowMs });
    return summary;
  };

  /** A room shows its running round, or the one that ran last. */
  const roomsOf = ({ hall }: WorkshopState): readonly SummarisedRoom[] => {
    const latest = new Map<string, string>();
    for (const [roundId, { roomId }] of Object.entries(hall.rounds)) latest.set(roomId, roundId);
    return Object.entries(hall.rooms).map(([roomId, { roundsBegun: nth }]) => ({
      roomId,
      roundId: latest.get(roomId) ?? null,
      nth,
    }));
  };

  const instructorsOf = (workshop: string, instructor: string): readonly Connection[] =>
    connections.ofPerson(instructor).filter((connection) => connection.subscriptions.has(workshop));

  const tell = (workshop: string, board: Board, only: Connection | null) => {
    const state = access.workshop(workshop);
    const instructor = state?.hall.instructor ?? null;
    const readers = instructor === null ? [] : instructorsOf(workshop, instructor);
    if (state === null || instructor === null || readers.length === 0) {
      boards.delete(workshop);
      return;
    }
    board.isDirty = false;
    const rooms = roomsOf(state).map((room) => lineOf(board, room, instructor));
    const text = JSON.stringify(rooms);
    const isNews = text !== board.told;
    board.told = text;
    for (const reader of isNews ? readers : readers.filter((one) => one === only)) {
      reader.socket.compress(false).emit('summary', { workshop, rooms });
    }
  };

  const isDue = ({ isDirty, lines }: Board, nowMs: number) =>
    isDirty || [...lines.values()].some(({ atMs }) => nowMs - atMs >= LOOK_AGAIN_MS);

  const sweep = () => {
    const nowMs = clock.nowMs();
    for (const [workshop, board] of boards) {
      try {
        if (isDue(board, nowMs)) tell(workshop, board, null);
      } catch (error) {
        onBug(error);
      }
    }
    cancel = clock.setTimer(nowMs + limits.summaryEveryMs, sweep);
  };

  return {
    ask(connection) {
      const workshop = connection.seat?.workshop;
      if (workshop === undefined) return;
      const board = boards.get(workshop) ?? { isDirty: true, lines: new Map(), told: '' };
      boards.set(workshop, board);
      tell(workshop, board, connection);
    },
    onCommit({ kind, streamId, state, pages }) {
      if (kind === 'r' && !pages.some(({ events }) => events.some(mayChangeSummary))) return;
      const workshop = kind === 'w' ? streamId : state.stage.opening?.workshopId;
      const board = workshop === undefined ? undefined : boards.get(workshop);
      if (board === undefined) return;
      board.isDirty = true;
      board.lines.delete(streamId);
    },
    start: sweep,
    stop: () => cancel?.(),
  };
}
