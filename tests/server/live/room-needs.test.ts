import { expect, test } from 'vitest';
import { stageNeeds } from '#server/live/room-needs.ts';
import { roomSummary } from '#server/live/room-summary.ts';
import { createFakeRound, type FakeRound, PEOPLE } from '#tests/support/fake-round.ts';

const kinds = (round: FakeRound) => stageNeeds(round.state.stage).map(({ kind }) => kind);

/** A scene in which the observer's hand is up and the buyer's chair has stood empty for long. */
function wanting(): FakeRound {
  const round = createFakeRound();
  for (const person of [PEOPLE.elin, PEOPLE.marcus, PEOPLE.amina]) {
    round.wish(person, { type: 'setReady', ready: true });
  }
  round.pass(20_000);
  round.wish(PEOPLE.amina, { type: 'setHand', raised: true });
  round.serve({ type: 'markLeft', person: PEOPLE.marcus });
  round.pass(121_000);
  return round;
}

/** The instructor goes on until the round is over. */
function finish(round: FakeRound): void {
  for (let guard = 0; guard < 14 && !round.state.stage.ended; guard++) {
    const now = round.state.stage.step;
    if (!now) return;
    round.wish(PEOPLE.karin, { type: 'nextStep', step: now.step, nth: now.nth }, true);
    if (round.state.stage.finishing) round.pass(10_000);
  }
}

test('[LV52] a hand and an empty chair need somebody while the round runs, and nobody once it is over', () => {
  const round = wanting();
  expect(kinds(round)).toEqual(['hand', 'connection', 'empty-chair']);
  finish(round);
  expect(round.state.stage.ended).not.toBeNull();
  expect(round.state.stage.hands).toHaveProperty(PEOPLE.amina);
  expect(kinds(round)).toEqual([]);
});

test('[LV52] the instructor’s End takes away what was asked for; a hand raised since stays', () => {
  const round = wanting();
  round.wish(PEOPLE.karin, { type: 'endRound' }, true);
  expect(kinds(round)).toEqual([]);
  round.pass(1000);
  round.wish(PEOPLE.elin, { type: 'setHand', raised: true });
  expect(stageNeeds(round.state.stage)).toMatchObject([{ kind: 'hand', person: PEOPLE.elin }]);
});

test('[LV52] a stopped round says that it was stopped, until it is over', () => {
  const round = wanting();
  round.wish(PEOPLE.elin, { type: 'stopRound' });
  expect(kinds(round)).toEqual(['stopped']);
  finish(round);
  expect(kinds(round)).toEqual([]);
});

test('[RD21] a room’s summary tells the length that its step has now', () => {
  const round = wanting();
  const room = { roomId: 'm_one', roundId: 'r_one', nth: 1 };
  const length = () => roomSummary(room, round.state, PEOPLE.karin, round.nowMs()).lengthMs;
  const before = length();
  const now = round.state.stage.step;
  if (!now) throw new Error('the scene runs');
  const occurrence = { step: now.step, nth: now.nth };
  round.wish(PEOPLE.karin, { type: 'extendStep', ...occurrence, deltaMs: 120_000 }, true);
  expect(length()).toBe(before + 120_000);
});
