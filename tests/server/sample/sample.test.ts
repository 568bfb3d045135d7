import { describe, expect, test } from 'vitest';
import { compose } from '#server/sample/compose.ts';
import { en } from '#server/sample/score/en.ts';
import { sv } from '#server/sample/score/sv.ts';
import { observedSoFar } from '#shared/insight/counted.ts';
import { dialAt, dialSeries, shiftMoves, untouchedStretches } from '#shared/insight/dial.ts';
import { turningPoints } from '#shared/insight/dial-turns.ts';
import { largestGap } from '#shared/insight/gap.ts';
import { isSeen } from '#shared/insight/score.ts';
import { roundEvent } from '#shared/round/events.ts';
import { programmeOf } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import type { RoundState, Tag } from '#shared/round/state.ts';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { eventsOf, foldOf, goldenLog } from '#tests/support/golden-logs.ts';

const SCORES = { en, sv } as const;
const markerIds: readonly string[] = builtInRubric.markers.map(({ id }) => id);
const KIM = 'p_sample-kim-0';
const ROBIN = 'p_sample-robin';
const AMINA = 'p_sample-amina';
const LEO = 'p_sample-leo-0';

/** The lines of the meeting, without those of the debrief. */
const linesOf = ({ stage }: RoundState) =>
  stage.lines.flatMap((line) =>
    line.meetingMs === null ? [] : [{ ...line, meetingMs: line.meetingMs }],
  );

const tagsOf = ({ seats }: RoundState): readonly Tag[] =>
  Object.values(seats).flatMap(({ tags }) => Object.values(tags));

/** What an observer says of a line: its dimensions with their signs. */
const saidOf = (state: RoundState, observer: string, lineId: string) =>
  Object.values(state.seats[observer]?.tags ?? {}).flatMap(({ code, lineId: tied }) =>
    code.kind === 'behaviour' && tied === lineId ? [`${code.dimension}${code.polarity}`] : [],
  );

/** The buyer's dial as it was felt. */
function feltOf({ seats }: RoundState, lengthMs: number) {
  const brief = seats[ROBIN]?.briefs.buyer;
  if (brief?.role !== 'buyer') throw new Error('the buyer was dealt no brief');
  const moves = seats[ROBIN]?.dial.map(({ meetingMs, value }) => ({ atMs: meetingMs, value }));
  return { brief, dial: dialSeries(shiftMoves(moves ?? []), brief.dialStart, lengthMs) };
}

/** Every text of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Everything that people have written in a round. */
function writtenIn(state: RoundState): string[] {
  const seats = Object.values(state.seats).flatMap((seat) => [
    ...textsOf([seat.goal, seat.moments, seat.places, seat.commitment]),
    ...[seat.yes, seat.question, ...textsOf(seat.nextStep)],
    ...Object.values(seat.tags).map(({ note }) => note),
  ]);
  const said = [...state.stage.lines, ...state.debrief.comments].map(({ text }) => text);
  return [...seats, ...said, ...textsOf([state.own, state.desk])].filter((text) =>
    text.includes(' '),
  );
}

describe.each(['en', 'sv'] as const)('the sample in %s', (language) => {
  const log = goldenLog(language);
  const events = eventsOf(log);
  const state = foldOf(events);
  const lines = linesOf(state);
  const lengthMs = 490_000;

  test('[SA1] the log has the words, tags and moves of its score, which the rules still accept', () => {
    const { pages } = compose(SCORES[language]);
    const played = foldOf(eventsOf({ schemaVersion: round.schema.current, pages }));
    const words = ({ stage, seats, debrief }: RoundState) => ({
      lines: stage.lines.map(({ person, text, meetingMs }) => ({ person, text, meetingMs })),
      tags: Object.values(seats).map(({ tags }) => Object.values(tags)),
      dial: seats[ROBIN]?.dial,
      comments: debrief.comments,
    });
    expect(words(state)).toEqual(words(played));
  });

  test('[SA2] every event is a valid fact on its channel, and nobody is named in one', () => {
    for (const { channel, event } of events) {
      const { atMs, ...fact } = event;
      expect(roundEvent.safeParse(fact).error).toBeUndefined();
      expect(round.channelOf(event)).toBe(channel);
      expect(Number.isInteger(atMs)).toBe(true);
    }
    for (const { from } of log.pages) expect(from).toBe(1);
    expect(log.people.map(({ name }) => name)).toEqual(['Kim', 'Robin', 'Amina', 'Leo', 'Karin']);
    const names = new Set(events.flatMap(({ event }) => Object.keys(event)));
    expect(names).not.toContain('name');
  });

  test('[SA3] it is a whole standard round, revealed and ended by its people', () => {
    const { opening, steps, ended, revealedAtMs, isStopped } = state.stage;
    // Everybody was ready before the time of the brief was up.
    const programme = programmeOf('standard').filter(({ step }) => step !== 'ready');
    expect(steps.map(({ step }) => step)).toEqual(programme.map(({ step }) => step));
    expect([opening?.variant, opening?.mode, opening?.roomName]).toEqual([
      'standard',
      'text',
      'Alm',
    ]);
    expect([ended?.because, isStopped]).toEqual(['done', false]);
    expect(revealedAtMs).not.toBeNull();
  });

  test('[SA4] the lines fill the eight minutes, at a pace at which people write', () => {
    expect(lines.length).toBeGreaterThanOrEqual(22);
    expect(lines.length).toBeLessThanOrEqual(30);
    const times = lines.map(({ meetingMs }) => meetingMs);
    expect(times[0]).toBeLessThan(15_000);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(7 * 60_000);
    expect(times.at(-1)).toBeLessThan(480_000);
    lines.forEach(({ lineId, text, person, meetingMs }, index) => {
      const before = lines[index - 1];
      const secondsToWrite = (meetingMs - (before?.meetingMs ?? 0)) / 1000;
      expect([lineId, person]).toEqual([lineId, index % 2 === 0 ? KIM : ROBIN]);
      expect(text.length).toBeGreaterThanOrEqual(15);
      expect(text.length).toBeLessThanOrEqual(200);
      expect(text.length / secondsToWrite).toBeLessThan(9);
    });
  });

  test('[SA5] every tag stands in the meeting and names a marker that there is', () => {
    const tags = tagsOf(state);
    expect(tags.length).toBeGreaterThan(30);
    for (const { code, meetingMs, rawMs, lineId } of tags) {
      expect(meetingMs).toBeGreaterThanOrEqual(0);
      expect(meetingMs).toBeLessThanOrEqual(lengthMs);
      expect(rawMs).toBeGreaterThanOrEqual(meetingMs);
      if (lineId !== null) expect(lines.map((line) => line.lineId)).toContain(lineId);
      if (code.kind === 'behaviour' && code.marker !== null) {
        expect(markerIds).toContain(code.marker);
      }
    }
    expect(tags.filter(({ role }) => role === 'instructor')).toHaveLength(2);
  });

  test('[SA5] the observers saw enough, agree on most, and differ on two lines', () => {
    const { observers, nowMs } = observedSoFar(state, Number.MAX_SAFE_INTEGER);
    expect(nowMs).toBe(lengthMs);
    expect(observers).toHaveLength(2);
    for (const one of observers) {
      expect(isSeen([one], 'trust', nowMs)).toBe(true);
      expect(isSeen([one], 'goal', nowMs)).toBe(true);
    }
    const both = lines
      .map(({ lineId }) => [saidOf(state, AMINA, lineId), saidOf(state, LEO, lineId)] as const)
      .filter(([amina, leo]) => amina.length > 0 && leo.length > 0);
    const signs = (said: readonly string[]) => new Set(said.map((one) => one.includes('-')));
    const differing = both.filter(([amina, leo]) =>
      [...signs(amina)].some((sign) => !signs(leo).has(sign)),
    );
    expect(both.length).toBeGreaterThanOrEqual(9);
    expect(differing).toEqual([
      [['S1'], ['S-1']],
      [['L-1'], ['M1']],
    ]);
  });

  test('[SA5] one late tag counts and another does not', () => {
    const late = tagsOf(state).filter(({ isLate }) => isLate);
    expect(late.map(({ tagId }) => tagId)).toEqual(['l15', 'l16']);
    expect(Object.keys(state.debrief.admitted)).toEqual([`${LEO}/l15`]);
    const { observers } = observedSoFar(state, Number.MAX_SAFE_INTEGER);
    const counted = observers.flatMap(({ tags }) => tags.map(({ tagId }) => tagId));
    expect(counted).toContain('l15');
    expect(counted).not.toContain('l16');
  });

  test('[SA6] the dial falls in the middle, rises after it, and once lay still', () => {
    const { dial } = feltOf(state, lengthMs);
    expect(dial.steps.length - 1).toBeGreaterThanOrEqual(15);
    expect(dial.steps.length - 1).toBeLessThanOrEqual(30);
    expect(untouchedStretches(dial)).toHaveLength(1);
    const turns = turningPoints(dial).map(({ delta, atMs }) => [Math.sign(delta), atMs] as const);
    expect(turns.map(([sign]) => sign)).toEqual([-1, 1, 1]);
    for (const [, atMs] of turns) expect(atMs).toBeGreaterThan(lengthMs / 3);
    expect(dialAt(dial, lengthMs)).toBeGreaterThan(dialAt(dial, 0));
  });

  test('[SA6] what the seller believed is far from what the buyer felt', () => {
    const { dial } = feltOf(state, lengthMs);
    const { curve = {}, ratings } = state.seats[KIM] ?? {};
    const believed = [0, 1, 2, 3].map((point) => ({
      atMs: Math.round((point / 3) * lengthMs),
      value: curve[point] ?? 0,
    }));
    expect(largestGap(believed, dial)?.gap).toBeGreaterThan(20);
    const felt = state.seats[ROBIN]?.ratings.trust ?? 0;
    expect(felt - (ratings?.believed ?? 100)).toBeGreaterThan(20);
  });

  test('[SA7] what the ladder lets the buyer say comes at a dial that has reached it', () => {
    const { brief } = feltOf(state, lengthMs);
    // As the buyer moved it: the ladder opens at the move, not at what was felt.
    const moves = state.seats[ROBIN]?.dial ?? [];
    const said = [/day|dagschemat/, /November|november/, /Helena/].map((words) =>
      lines.find(({ person, text }) => person === ROBIN && words.test(text)),
    );
    expect(brief.ladder).toHaveLength(said.length);
    brief.ladder.forEach(({ dialAtLeast }, step) => {
      const atMs = said[step]?.meetingMs ?? 0;
      const value = moves.findLast(({ meetingMs }) => meetingMs <= atMs)?.value ?? 0;
      expect([step, value >= dialAtLeast]).toEqual([step, true]);
    });
  });

  test('[SA8] nobody shouts, trails off or puts a dash between words', () => {
    const written = writtenIn(state);
    expect(written.length).toBeGreaterThan(80);
    for (const text of written) expect(text).not.toMatch(/[!…–—]|\.\.| - /);
  });
});

test('[SA8] the two samples are two texts: hardly a sentence of one stands in the other', () => {
  const [english, swedish] = (['en', 'sv'] as const).map((language) =>
    writtenIn(foldOf(eventsOf(goldenLog(language)))),
  );
  expect(english?.filter((text) => swedish?.includes(text))).toEqual([]);
});
