import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayChangeSummary, roomSummary } from '#server/live/room-summary.ts';
import { round } from '#shared/round/round.ts';
import { emptyRound } from '#shared/round/state.ts';
import { histories, playOut } from '#tests/support/round-histories.ts';
import { PEOPLE } from '#tests/support/round-world.ts';

test('[LV57] facts of which a dashboard shows nothing change no line of it', () => {
  const kept = new Set<string>();
  fc.assert(
    fc.property(histories, (history) => {
      const state = emptyRound();
      const room = { roomId: 'room', roundId: 'r_1', nth: 1 };
      for (const event of playOut(history).log) {
        const lines = () =>
          Object.values(PEOPLE).map((person) => roomSummary(room, state, person, event.atMs));
        const before = mayChangeSummary(event) ? null : lines();
        round.reduce(state, event);
        if (before === null) continue;
        kept.add(event.type);
        expect(lines()).toEqual(before);
      }
    }),
    { numRuns: 100 },
  );
  expect([...kept].sort()).toEqual(['dial.moved', 'line.said', 'note.written']);
});
