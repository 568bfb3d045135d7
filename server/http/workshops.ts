import { customAlphabet, nanoid } from 'nanoid';
import { createWorkshopRequest, createWorkshopResponse } from '#shared/api.ts';
import { ok } from '#shared/stream/result.ts';
import { choosableScenario, publicScenarioOf } from '../scenarios.ts';
import { type HttpContext, joinUrl, shownCode, sit } from './context.ts';
import { type Route, refused } from './route.ts';

const createCode = customAlphabet('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 7);

/** Two living workshops out of 34 thousand million codes meet about never; five times, never. */
const CODE_ATTEMPTS = 5;

/** Making a workshop: the one thing a stranger may do. */
export function workshopRoutes(context: HttpContext): readonly Route[] {
  const { route, directory, clock, asServer, addresses, tries } = context;

  const addWorkshop = async (workshop: string): Promise<string | null> => {
    for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt++) {
      const code = createCode();
      if (await directory.addWorkshop(workshop, code, clock.nowMs())) return code;
    }
    return null;
  };

  return [
    route({
      method: 'post',
      path: '/api/workshops',
      summary: 'Creates a workshop; who asks becomes its instructor.',
      body: createWorkshopRequest,
      response: createWorkshopResponse,
      async handle(asked) {
        const { scenarioId, title, variant, mode, name, language } = asked.body;
        const counted = await tries.workshop(asked.peer);
        if (!counted.ok) return refused('too-many-tries', counted.problem);
        const scenario = choosableScenario(scenarioId);
        if (scenario === null) return refused('bad-request');

        const workshop = `w_${nanoid()}`;
        const person = `p_${nanoid(12)}`;
        const code = await addWorkshop(workshop);
        if (code === null) return refused('try-later');
        // The name first: whoever dies in between leaves a row nobody refers to, not a nameless person.
        await directory.addPerson({ person, workshop, name, language, isSimulated: false });
        const answer = await asServer(workshop, {
          type: 'createWorkshop',
          title,
          variant,
          mode,
          scenario: publicScenarioOf(scenario),
          instructor: person,
        });
        if (!answer.ok) {
          await directory.deletePerson(person);
          await directory.endWorkshop(workshop, clock.nowMs());
          return refused('try-later');
        }
        await sit(context, asked, { workshop, person });
        return ok({
          workshopId: workshop,
          code: shownCode(code),
          joinUrl: joinUrl(addresses, code),
        });
      },
    }),
  ];
}
