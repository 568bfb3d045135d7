import type { Committed } from '../stream/decider.ts';
import { assertNever } from '../stream/result.ts';
import type { WorkshopEvent } from './events.ts';
import type { Hall, WorkshopState } from './state.ts';

type BriefRead = Extract<WorkshopEvent, { type: 'brief.read' }>;
type HallEvent = Exclude<WorkshopEvent, BriefRead>;

/** Folds one fact of a workshop in. Changes only the part that the fact's channel owns. */
export function reduce(state: WorkshopState, event: Committed<WorkshopEvent>): void {
  if (event.type === 'brief.read') reduceSeat(state, event);
  else reduceHall(state.hall, event);
}

function reduceSeat(state: WorkshopState, event: BriefRead): void {
  const { person, scenarioId, by } = event;
  const read = state.seats[person]?.briefsRead ?? {};
  if (Object.hasOwn(read, scenarioId)) return;
  // A literal, not an assignment: a scenario called `__proto__` is a key like any other here.
  state.seats[person] = { briefsRead: { ...read, [scenarioId]: by } };
}

function reduceHall(hall: Hall, event: Committed<HallEvent>): void {
  switch (event.type) {
    case 'workshop.created':
      hall.title = event.title;
      hall.variant = event.variant;
      hall.mode = event.mode;
      hall.scenario = event.scenario;
      hall.instructor = event.instructor;
      hall.people[event.instructor] = { joinedAtMs: event.atMs, isSimulated: false };
      return;
    case 'person.joined':
      hall.people[event.person] = {
        joinedAtMs: event.atMs,
        isSimulated: event.isSimulated ?? false,
      };
      return;
    case 'person.removed':
      delete hall.people[event.person];
      delete hall.places[event.person];
      hall.removed[event.person] = event.atMs;
      return;
    case 'room.added':
      hall.rooms[event.roomId] = { name: event.name, roundsBegun: 0, runningRoundId: null };
      return;
    case 'person.seated':
      if (event.roomId === null || event.chair === null) delete hall.places[event.person];
      else hall.places[event.person] = { roomId: event.roomId, chair: event.chair };
      return;
    case 'scenario.chosen':
      hall.scenario = event.scenario;
      return;
    case 'round.begun':
      beginRound(hall, event);
      return;
    case 'round.over':
      endRound(hall, event);
      return;
    case 'workshop.ended':
      hall.endedAtMs = event.atMs;
      return;
    default:
      assertNever(event);
  }
}

function beginRound(
  hall: Hall,
  event: Committed<Extract<HallEvent, { type: 'round.begun' }>>,
): void {
  const { roomId, roundId, nth, scenarioId, cast, atMs } = event;
  hall.rounds[roundId] = { roomId, nth, scenarioId, cast, begunAtMs: atMs, overAtMs: null };
  const room = hall.rooms[roomId];
  if (room) hall.rooms[roomId] = { ...room, roundsBegun: nth, runningRoundId: roundId };
}

function endRound(hall: Hall, event: Committed<Extract<HallEvent, { type: 'round.over' }>>): void {
  const { roomId, roundId, atMs } = event;
  const round = hall.rounds[roundId];
  if (round) hall.rounds[roundId] = { ...round, overAtMs: atMs };
  const room = hall.rooms[roomId];
  if (room?.runningRoundId === roundId) hall.rooms[roomId] = { ...room, runningRoundId: null };
}
