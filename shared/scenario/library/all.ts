import { holdFigures } from '../../no-break.ts';
import type { Scenario } from '../types.ts';
import { beds } from './beds.ts';
import { cfo } from './cfo.ts';
import { checkIn } from './check-in.ts';
import { dock } from './dock.ts';
import { handover } from './handover.ts';
import { lunch } from './lunch.ts';
import { renewal } from './renewal.ts';
import { schedule } from './schedule.ts';
import { solar } from './solar.ts';

/** Every scenario that comes with Samspel, in the order hosts see them. The server alone imports this. */
export const scenarios: readonly Scenario[] = [
  dock,
  beds,
  renewal,
  solar,
  lunch,
  cfo,
  schedule,
  handover,
  checkIn,
].map(heldTogether);

/** The same scenario, or part of one, with every text's figures held together. */
function heldTogether<Part>(part: Part): Part {
  if (typeof part === 'string') return holdFigures(part) as Part;
  if (Array.isArray(part)) return part.map(heldTogether) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, heldTogether(value)]),
  ) as Part;
}

/** A scenario by its id, or null. Unlisted ones are found as well: a round may have been begun with one. */
export function scenarioById(id: string): Scenario | null {
  return scenarios.find((scenario) => scenario.id === id) ?? null;
}

/** The scenarios a host may choose from. */
export function listedScenarios(): readonly Scenario[] {
  return scenarios.filter(({ listed }) => listed);
}
