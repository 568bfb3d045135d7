import { customAlphabet, nanoid } from 'nanoid';
import type { z } from 'zod';
import type { createWorkshopRequest } from '#shared/api.ts';
import type { Variant } from '#shared/round/programme.ts';
import type { Language } from '#shared/rubric/text.ts';
import type { Scenario } from '#shared/scenario/types.ts';
import { publicScenarioOf } from '../scenarios.ts';
import type { HttpContext } from './context.ts';

const createCode = customAlphabet('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 7);

/** Two living workshops out of 34 thousand million codes meet about never; five times, never. */
const CODE_ATTEMPTS = 5;

/** A workshop that is to be. */
export type NewWorkshop = {
  readonly title: string;
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly mode: z.infer<typeof createWorkshopRequest>['mode'];
  readonly instructor: {
    readonly name: string;
    readonly language: Language;
    readonly isSimulated: boolean;
  };
};

/** Makes a workshop with a code and an instructor; null when the store does not take it now. */
export async function makeWorkshop(
  { directory, clock, asServer }: HttpContext,
  { title, scenario, variant, mode, instructor }: NewWorkshop,
): Promise<{ workshop: string; person: string; code: string } | null> {
  const workshop = `w_${nanoid()}`;
  const person = `p_${nanoid(12)}`;
  let code: string | null = null;
  for (let attempt = 0; attempt < CODE_ATTEMPTS && code === null; attempt += 1) {
    const drawn = createCode();
    if (await directory.addWorkshop(workshop, drawn, clock.nowMs())) code = drawn;
  }
  if (code === null) return null;
  // The name first: whoever dies in between leaves a row nobody refers to, not a nameless person.
  await directory.addPerson({ person, workshop, ...instructor });
  const answer = await asServer(workshop, {
    type: 'createWorkshop',
    title,
    variant,
    mode,
    scenario: publicScenarioOf(scenario),
    instructor: person,
  });
  if (answer.ok) return { workshop, person, code };
  await directory.deletePerson(person);
  await directory.endWorkshop(workshop, clock.nowMs());
  return null;
}

/** Lets somebody into a workshop: first the name, then the fact; without the fact no name stays. */
export async function letIn(
  { directory, asServer }: HttpContext,
  workshop: string,
  { name, language, isSimulated }: NewWorkshop['instructor'],
): Promise<string | null> {
  const person = `p_${nanoid(12)}`;
  await directory.addPerson({ person, workshop, name, language, isSimulated });
  const command = { type: 'joinPerson', person } as const;
  const answer = await asServer(workshop, isSimulated ? { ...command, isSimulated } : command);
  if (answer.ok) return person;
  await directory.deletePerson(person);
  return null;
}
