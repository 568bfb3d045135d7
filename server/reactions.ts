import type { RoundCommand } from '#shared/round/commands.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Role } from '#shared/round/terms.ts';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { scenarioById } from '#shared/scenario/library/all.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import type { WorkshopCommand } from '#shared/workshop/commands.ts';
import type { WorkshopEvent } from '#shared/workshop/events.ts';
import type { Hall, ReadBy, WorkshopState } from '#shared/workshop/state.ts';
import { kindOf } from './engine/commit.ts';
import { pinnedScenarioOf } from './scenarios.ts';

type Reaction = { readonly streamId: StreamId; readonly command: RoundCommand | WorkshopCommand };
type Seen<Event> = Committed<Extract<WorkshopEvent | RoundEvent, { readonly type: Event }>>;

/**
 * What an event of one stream causes on another (DESIGN.md §2). `state` is the event's own stream
 * right after it. Pure: repeating it after a restart causes the same.
 */
export function reactionsTo(
  event: Committed<StreamEvent>,
  streamId: StreamId,
  state: unknown,
): readonly Reaction[] {
  // The engine folds each kind of stream with its own decider, whose events and state these are.
  return kindOf(streamId) === 'w'
    ? reactionsInWorkshop(event as Committed<WorkshopEvent>, streamId, state as WorkshopState)
    : reactionsInRound(event as Committed<RoundEvent>, streamId, state as RoundState);
}

function reactionsInWorkshop(
  event: Committed<WorkshopEvent>,
  workshopId: StreamId,
  state: WorkshopState,
): readonly Reaction[] {
  switch (event.type) {
    case 'round.begun':
      return openRound(event, workshopId, state);
    case 'person.seated':
      return followSeat(event, state);
    case 'workshop.ended':
      return Object.entries(state.hall.rounds)
        .filter(([, round]) => round.overAtMs === null)
        .map(([streamId]) => ({ streamId, command: { type: 'endRound' } }));
    case 'person.removed':
      return Object.entries(state.hall.rounds)
        .filter(([, round]) => round.overAtMs === null || isCast(round, event.person))
        .map(([streamId]) => ({
          streamId,
          command: { type: 'removePerson', person: event.person },
        }));
    default:
      return [];
  }
}

/** The round begins with what the library says now: later editions do not change it. */
function openRound(
  { roundId, roomId, nth, scenarioId, cast }: Seen<'round.begun'>,
  workshopId: StreamId,
  { hall, seats }: WorkshopState,
): readonly Reaction[] {
  const scenario = scenarioById(scenarioId);
  if (scenario === null)
    throw new Error(`a round was begun with a scenario nobody has: ${scenarioId}`);
  const command: RoundCommand = {
    type: 'openRound',
    workshopId,
    roomId,
    roomName: hall.rooms[roomId]?.name ?? '',
    nth,
    variant: hall.variant,
    mode: hall.mode,
    scenario: pinnedScenarioOf(scenario),
    rubricVersion: builtInRubric.version,
    cast: cast.map((one) => ({ ...one, ...simulated(hall, one.person) })),
    readers: Object.keys(seats).filter((person) =>
      Object.hasOwn(seats[person]?.briefsRead ?? {}, scenarioId),
    ),
  };
  return [{ streamId: roundId, command }];
}

/**
 * Somebody is seated in a room where a round runs. Places are for the next round: nobody who plays
 * now is moved. A newcomer comes in to watch, as an observer when that is the chair, else as a guest.
 * A partner does not watch: whoever puts it there gives it a role.
 */
function followSeat({ person, roomId, chair }: Seen<'person.seated'>, state: WorkshopState) {
  const { rooms, rounds } = state.hall;
  const roundId = roomId === null ? null : (rooms[roomId]?.runningRoundId ?? null);
  const plays = Object.values(rounds).some(
    (round) => round.overAtMs === null && isCast(round, person),
  );
  if (roundId === null || plays || state.hall.people[person]?.isSimulated) return [];
  const role: Role = chair === 'observer' ? 'observer' : 'guest';
  const command: RoundCommand = { type: 'placePerson', person, role };
  return [{ streamId: roundId, command }];
}

/** The mark of a simulated person; nothing for everybody else. */
function simulated({ people }: Hall, person: string): { isSimulated?: true } {
  return people[person]?.isSimulated ? { isSimulated: true } : {};
}

function isCast(
  { cast }: { readonly cast: readonly { readonly person: string }[] },
  person: string,
): boolean {
  return cast.some((one) => one.person === person);
}

function reactionsInRound(
  event: Committed<RoundEvent>,
  roundId: StreamId,
  state: RoundState,
): readonly Reaction[] {
  const { stage, gallery, vault } = state;
  const { opening, people, revealedAtMs } = stage;
  if (opening === null) return [];
  const { workshopId, scenario } = opening;
  const read = (person: string, by: ReadBy): Reaction => ({
    streamId: workshopId,
    command: { type: 'recordBriefRead', person, scenarioId: scenario.id, by },
  });
  const tellsSecret = vault.scenario?.criterionTellsSecret ?? false;

  switch (event.type) {
    case 'brief.dealt':
      return event.brief.role === 'buyer' ? [read(event.person, 'cast')] : [];
    case 'observers.briefed':
      return tellsSecret
        ? Object.keys(people)
            .filter((person) => people[person]?.role === 'observer')
            .map((person) => read(person, 'cast'))
        : [];
    case 'role.taken':
      if (revealedAtMs !== null) return [read(event.person, 'reveal')];
      return event.role === 'observer' && tellsSecret && gallery.criterion !== null
        ? [read(event.person, 'cast')]
        : [];
    case 'round.revealed':
      return Object.keys(people).map((person) => read(person, 'reveal'));
    case 'instructor.arrived':
      return [read(event.person, 'look-in')];
    case 'round.ended':
      return [{ streamId: workshopId, command: { type: 'recordRoundOver', roundId } }];
    default:
      return [];
  }
}
