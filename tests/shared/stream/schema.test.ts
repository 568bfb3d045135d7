import { describe, expect, test } from 'vitest';
import { round } from '#shared/round/round.ts';
import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import { createSchema, type Lift, UnknownSchema } from '#shared/stream/schema.ts';
import { workshop } from '#shared/workshop/workshop.ts';

type Path = Committed<StreamEvent> & { readonly path: string };
const start: Path = { type: 't', atMs: 5, path: '' };
const goes =
  (to: string): Lift =>
  (event) =>
    ({ ...event, path: (event as Path).path + to }) as Path;
const schema = createSchema(3, [goes('4'), goes('5')]);

describe('versions of events', () => {
  test('[VE1] an event is led from its version to the current one, step by step in order', () => {
    expect(schema.current).toBe(5);
    expect(schema.upcast(3, start)).toEqual({ ...start, path: '45' });
    expect(schema.upcast(4, start)).toEqual({ ...start, path: '5' });
    expect(schema.upcast(5, start)).toBe(start);
    expect(start.path).toBe('');
  });

  test('[VE1] a version before the oldest or after the current one is unknown', () => {
    expect(() => schema.upcast(2, start)).toThrow(UnknownSchema);
    expect(() => schema.upcast(6, start)).toThrow(UnknownSchema);
  });

  test('[VE2] rounds and workshops are written in version 1 or later and read from 1 on', () => {
    for (const { schema: own } of [round, workshop]) {
      expect(own.current).toBeGreaterThanOrEqual(1);
      expect(() => own.upcast(1, start)).not.toThrow();
      expect(() => own.upcast(0, start)).toThrow(UnknownSchema);
    }
  });
});
