import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newThingId } from '#client/screens/room/new-thing-id.ts';
import { thingId } from '#shared/stream/command.ts';

test('[SM21] ids of things sort as the times they were made at', () => {
  const time = fc.nat({ max: 64 ** 7 - 1 });
  fc.assert(
    fc.property(time, time, (one, other) => {
      const [first, second] = [newThingId(one), newThingId(other)];
      expect(thingId.safeParse(first).success).toBe(true);
      expect(first).not.toBe(second);
      if (one !== other) expect(first < second).toBe(one < other);
    }),
  );
});
