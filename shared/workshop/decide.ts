import type { Context } from '../stream/decider.ts';
import type { Refusal } from '../stream/refusal.ts';
import { assertNever, err, ok, type Result } from '../stream/result.ts';
import type { WorkshopCommand } from './commands.ts';
import { joinPerson, recordBriefRead, removePerson } from './decide/people.ts';
import { beginRounds, recordRoundOver } from './decide/rounds.ts';
import { addRoom, seatByRule, seatPeople } from './decide/seating.ts';
import type { WorkshopEvent } from './events.ts';
import { isInstructorOf } from './rules.ts';
import type { Hall, WorkshopState } from './state.ts';

type Decision = Result<readonly WorkshopEvent[], Refusal>;

/** Who may ask what. The server may ask everything; nobody but the instructor asks anything else. */
const ASKED_BY: Readonly<Record<WorkshopCommand['type'], 'instructor' | 'server'>> = {
  addRoom: 'instructor',
  seatPeople: 'instructor',
  seatAutomatically: 'instructor',
  beginRounds: 'instructor',
  chooseScenario: 'instructor',
  removePerson: 'instructor',
  endWorkshop: 'instructor',
  createWorkshop: 'server',
  joinPerson: 'server',
  setScenario: 'server',
  recordBriefRead: 'server',
  recordRoundOver: 'server',
};

/** Turns a wish about a workshop into facts, or says why not. Changes nothing. */
export function decide(state: WorkshopState, command: WorkshopCommand, context: Context): Decision {
  const refusal = whyNotNow(state.hall, command, context);
  return refusal === null ? carryOut(state, command, context) : err(refusal);
}

/** What holds for every command. Rights come first, so that a refusal tells nothing else. */
function whyNotNow(hall: Hall, command: WorkshopCommand, { by }: Context): Refusal | null {
  const isAllowed =
    by.kind === 'server' || (ASKED_BY[command.type] === 'instructor' && isInstructorOf(hall, by));
  if (!isAllowed) return 'not-allowed';
  if (command.type === 'createWorkshop') return hall.instructor === null ? null : 'already-there';
  if (hall.instructor === null) return 'unknown';
  const isRecord = command.type === 'recordBriefRead' || command.type === 'recordRoundOver';
  return hall.endedAtMs !== null && !isRecord ? 'not-now' : null;
}

function carryOut(state: WorkshopState, command: WorkshopCommand, context: Context): Decision {
  const { hall } = state;
  switch (command.type) {
    case 'createWorkshop':
      return createWorkshop(command);
    case 'joinPerson':
      return joinPerson(hall, command);
    case 'removePerson':
      return removePerson(hall, command.person, context.by);
    case 'addRoom':
      return addRoom(hall);
    case 'seatPeople':
      return seatPeople(hall, command.seats);
    case 'seatAutomatically':
      return seatByRule(state);
    case 'chooseScenario':
      // A yes, and no fact: a browser knows only the id. Whoever hears the yes (the gateway) adds the
      // public part from the library and asks `setScenario` as the server.
      return command.scenarioId === hall.scenario?.id ? err('already-there') : ok([]);
    case 'setScenario':
      return command.scenario.id === hall.scenario?.id
        ? ok([])
        : ok([{ type: 'scenario.chosen', scenario: command.scenario }]);
    case 'beginRounds':
      return beginRounds(state, command.roomIds, context);
    case 'recordRoundOver':
      return recordRoundOver(hall, command.roundId);
    case 'recordBriefRead':
      return recordBriefRead(state, command);
    case 'endWorkshop':
      return ok([{ type: 'workshop.ended' }]);
    default:
      return assertNever(command);
  }
}

function createWorkshop(command: Extract<WorkshopCommand, { type: 'createWorkshop' }>): Decision {
  const { title, variant, mode, scenario, instructor } = command;
  return ok([{ type: 'workshop.created', title, variant, mode, scenario, instructor }]);
}
