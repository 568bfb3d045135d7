import { z } from 'zod';
import { scenarioListing } from '#shared/api.ts';
import { pinnedScenario } from '#shared/round/terms.ts';
import { listedScenarios } from '#shared/scenario/library/all.ts';
import { streamId } from '#shared/stream/command.ts';
import { ok } from '#shared/stream/result.ts';
import { choosableScenario, pinnedScenarioOf } from '../scenarios.ts';
import type { HttpContext } from './context.ts';
import { type Route, refused } from './route.ts';

/** The library: cards for everybody, briefs for an instructor, who has then read them. */
export function scenarioRoutes({ route, access, asServer }: HttpContext): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/scenarios',
      summary: 'What a host chooses from. Nothing private.',
      response: scenarioListing,
      async handle() {
        return ok(
          listedScenarios().map(({ id, kind, level, pull, minutes, en, sv }) => ({
            id,
            kind,
            level,
            pull,
            minutes,
            title: { en: en.title, sv: sv.title },
            situation: { en: en.public, sv: sv.public },
          })),
        );
      },
    }),
    route({
      method: 'get',
      path: '/api/workshops/:id/scenarios/:scenario',
      summary: 'Every brief of a scenario, to the instructor, who has read it from now on.',
      params: z.strictObject({ id: streamId, scenario: z.string().max(40) }),
      response: pinnedScenario,
      async handle({ session, params }) {
        const seat = await access.seatOn(session, params.id);
        if (seat === null) return refused('no-seat');
        if (!seat.isInstructor) return refused('not-allowed');
        const scenario = choosableScenario(params.scenario);
        if (scenario === null) return refused('not-found');
        // Recorded before it is shown: a preview that nobody counts would be a way around the rule.
        const answer = await asServer(seat.workshop, {
          type: 'recordBriefRead',
          person: seat.person,
          scenarioId: scenario.id,
          by: 'preview',
        });
        return answer.ok ? ok(pinnedScenarioOf(scenario)) : refused('try-later');
      },
    }),
  ];
}
