import { expect, test } from 'vitest';
import { type CommitPace, createCommitPace } from '#server/engine/commit-pace.ts';
import { createWorld, person, streamNamed } from '#tests/support/engine-world.ts';
import { aTurn } from '#tests/support/until.ts';

/** A pace with a time of its own; `come` lets so many commands come a millisecond, for a while. */
function pacing() {
  let nowMs = 1000;
  const pace = createCommitPace(() => nowMs);
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return {
    ...pace,
    pass,
    come(perMs: number, forMs: number) {
      for (let ms = 0; ms < forMs; ms += 1) {
        pace.begins(perMs);
        pass(1);
      }
    },
  };
}

test('[EN32] nobody waits for company where few commands come', () => {
  const pace = pacing();
  expect(pace.waitMs()).toBe(0);
  pace.come(2, 100);
  pace.begins(1);
  expect(pace.waitMs()).toBe(0);
});

test('[EN32] above 2000 commands a second commits begin 2 ms apart', () => {
  const pace = pacing();
  pace.come(4, 100);
  pace.begins(8);
  expect(pace.waitMs()).toBe(2);
  pace.pass(0.5);
  expect(pace.waitMs()).toBe(1.5);
  pace.pass(5);
  expect(pace.waitMs()).toBe(0);
});

test('[EN32] one burst is not a load, and a load that has passed is forgotten', () => {
  const pace = pacing();
  pace.begins(500);
  expect(pace.waitMs()).toBe(0);
  const loaded = pacing();
  loaded.come(4, 100);
  loaded.pass(60);
  loaded.begins(1);
  expect(loaded.waitMs()).toBe(0);
});

test('[EN32] what comes while a commit waits is in it', async () => {
  const begun: number[] = [];
  const pace: CommitPace = { begins: (commands) => void begun.push(commands), waitMs: () => 5 };
  const { start, send } = createWorld({ pace });
  const hall = streamNamed('hall');
  await start(hall);
  const first = send(hall, person('ada'), { type: 'touch' });
  await aTurn();
  await aTurn();
  await Promise.all([first, send(hall, person('bo'), { type: 'touch' })]);
  expect(begun).toEqual([1, 2]);
});
