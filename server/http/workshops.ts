import { createWorkshopRequest, createWorkshopResponse } from '#shared/api.ts';
import { ok } from '#shared/stream/result.ts';
import { choosableScenario } from '../scenarios.ts';
import { type HttpContext, joinUrl, shownCode, sit } from './context.ts';
import { makeWorkshop } from './new-workshop.ts';
import { type Route, refused } from './route.ts';

/** Making a workshop: the one thing a stranger may do. */
export function workshopRoutes(context: HttpContext): readonly Route[] {
  const { route, addresses, tries } = context;
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

        const instructor = { name, language, isSimulated: false };
        const made = await makeWorkshop(context, { title, scenario, variant, mode, instructor });
        if (made === null) return refused('try-later');
        await sit(context, asked, { workshop: made.workshop, person: made.person });
        return ok({
          workshopId: made.workshop,
          code: shownCode(made.code),
          joinUrl: joinUrl(addresses, made.code),
        });
      },
    }),
  ];
}
