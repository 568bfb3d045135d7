import { z } from 'zod';
import { type Language, language, sampleResponse } from '#shared/api.ts';
import { ok } from '#shared/stream/result.ts';
import { readSample, type Sample } from '../sample/sample.ts';
import type { HttpContext } from './context.ts';
import { type Route, refused } from './route.ts';

/** The sample debrief: a round that was written, for whoever wants to see one before hosting. */
export function sampleRoutes({ route, tries }: HttpContext): readonly Route[] {
  const samples = new Map<Language, Sample>();
  const sampleIn = async (asked: Language): Promise<Sample> => {
    const known = samples.get(asked) ?? (await readSample(asked));
    samples.set(asked, known);
    return known;
  };

  return [
    route({
      method: 'get',
      path: '/api/sample',
      summary: 'A whole round that was written as a sample, as its room reads it after the reveal.',
      query: z.strictObject({ language }),
      response: sampleResponse,
      isPublic: true,
      async handle({ peer, query }) {
        const counted = await tries.request(peer);
        if (!counted.ok) return refused('too-many-tries', counted.problem);
        return ok(await sampleIn(query.language));
      },
    }),
  ];
}
