import { z } from 'zod';
import { problemResponse } from '#shared/api.ts';
import type { Route } from './route.ts';

type Json = { readonly [key: string]: unknown };

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const parametersOf = (schema: z.ZodObject, place: 'path' | 'query'): readonly Json[] =>
  Object.entries(schema.shape).map(([name, value]) => ({
    name,
    in: place,
    required: true,
    schema: schemaOf(value as z.ZodType, 'input'),
  }));

/** Describes the mounted routes in OpenAPI 3.1, from the schemas that check them. */
export function openApiOf(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const { method, path, summary, params, query, body, response } of routes) {
    const described = path.replace(/:(\w+)/g, '{$1}');
    paths[described] = {
      ...paths[described],
      [method]: {
        summary,
        parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
        ...(body === null
          ? {}
          : {
              requestBody: {
                required: true,
                content: { 'application/json': { schema: schemaOf(body, 'input') } },
              },
            }),
        responses: {
          200: {
            description: 'Done.',
            content: { 'application/json': { schema: schemaOf(response, 'output') } },
          },
          default: {
            description: 'Refused.',
            content: {
              'application/problem+json': { schema: schemaOf(problemResponse, 'output') },
            },
          },
        },
      },
    };
  }
  return { openapi: '3.1.0', info: { title: 'Samspel', version: '1' }, paths };
}
