import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ScoredTag } from '#shared/insight/score.ts';
import { DIMENSIONS } from '#shared/rubric/dimension.ts';

const file = new URL('../../support/vectors.json', import.meta.url);
const vectors = z
  .array(z.looseObject({ id: z.string() }))
  .parse(JSON.parse(readFileSync(file, 'utf8')));

/** One of the vectors of DOMAIN.md §4.3, checked against the shape that the test expects of it. */
export function vector<Shape>(id: string, shape: z.ZodType<Shape>): Shape {
  return shape.parse(vectors.find((candidate) => candidate.id === id));
}

/** Tags as the vectors write them: seconds, dimension, polarity, weight. */
export const vectorTags = z
  .array(
    z.tuple([
      z.number(),
      z.enum(DIMENSIONS),
      z.union([z.literal(1), z.literal(-1)]),
      z.union([z.literal(1), z.literal(2)]),
    ]),
  )
  .transform((rows): ScoredTag[] =>
    rows.map(([seconds, dimension, polarity, weight]) => ({
      atMs: seconds * 1000,
      dimension,
      polarity,
      weight,
    })),
  );

/** Numbers of seconds and of 0 to 100, as the vectors write dial moves. */
export const vectorMoves = z
  .array(z.tuple([z.number(), z.number()]))
  .transform((rows) => rows.map(([seconds, value]) => ({ atMs: seconds * 1000, value })));
