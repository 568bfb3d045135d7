import type { Actor } from '../../stream/decider.ts';
import type { Refusal } from '../../stream/refusal.ts';
import { err, ok, type Result } from '../../stream/result.ts';
import type { WorkshopCommand } from '../commands.ts';
import type { WorkshopEvent } from '../events.ts';
import { WORKSHOP_LIMITS } from '../rooms.ts';
import { hasReadBrief, isMember } from '../rules.ts';
import type { Hall, WorkshopState } from '../state.ts';

type Decision = Result<readonly WorkshopEvent[], Refusal>;

/** Lets a person in, once. Who was removed stays out under that id. */
export function joinPerson(
  hall: Hall,
  { person, isSimulated }: Extract<WorkshopCommand, { type: 'joinPerson' }>,
): Decision {
  if (isMember(hall, person)) return ok([]);
  if (Object.hasOwn(hall.removed, person)) return err('not-allowed');
  if (Object.keys(hall.people).length >= WORKSHOP_LIMITS.people) return err('full');
  return ok([{ type: 'person.joined', person, ...(isSimulated ? { isSimulated } : {}) }]);
}

/** Takes a person out of the workshop and off their chair. Nobody removes themselves. */
export function removePerson(hall: Hall, person: string, by: Actor): Decision {
  if (Object.hasOwn(hall.removed, person)) return ok([]);
  if (!isMember(hall, person)) return err('unknown');
  if (by.kind === 'person' && by.person === person) return err('not-allowed');
  return ok([{ type: 'person.removed', person }]);
}

/** Notes that a person has read a buyer's brief. The first time counts, others yield no fact. */
export function recordBriefRead(
  state: WorkshopState,
  { person, scenarioId, by }: Extract<WorkshopCommand, { type: 'recordBriefRead' }>,
): Decision {
  const isKnown = isMember(state.hall, person) || Object.hasOwn(state.hall.removed, person);
  if (!isKnown) return err('unknown');
  if (hasReadBrief(state, person, scenarioId)) return ok([]);
  return ok([{ type: 'brief.read', person, scenarioId, by }]);
}
