import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eyesOffered } from '#client/state/eyes.ts';
import { createReplayRound } from '#client/state/replay-round.ts';
import { channelOf, readableBy } from '#shared/round/channels.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed } from '#shared/stream/decider.ts';
import { histories, playOut } from '#tests/support/round-histories.ts';
import { foldRound, PEOPLE, RoundWorld, restrict } from '#tests/support/round-world.ts';
import { ADA, anyLog, type Fact, pagesOf, ROUND, WORKSHOP } from './round-facts.ts';

function straightUntil(log: readonly Fact[], atMs: number) {
  const state = emptyRound();
  for (const fact of log) if (fact.atMs <= atMs) reduce(state, fact);
  return state;
}

const replayOf = (log: readonly Fact[]) =>
  createReplayRound({
    roundId: ROUND,
    workshopId: WORKSHOP,
    me: { person: ADA, isInstructor: false },
    people: {},
    pages: pagesOf(log),
  });

test('[CS6] at each playhead a replay is the fold of the facts until then, wherever it was before', () => {
  fc.assert(
    fc.property(
      anyLog,
      fc.array(
        fc.oneof(fc.integer({ min: 9000, max: 60_000 }), fc.constant(Number.POSITIVE_INFINITY)),
      ),
      (log, playheads) => {
        const replay = replayOf(log);
        for (const atMs of playheads) {
          replay.playhead.set(atMs);
          expect(replay.get().state).toEqual(straightUntil(log, atMs));
          expect(replay.nowMs()).toBe(atMs);
        }
      },
    ),
  );
});

test('[CS6] moving within a silence draws nothing again', () => {
  const replay = replayOf([{ type: 'hand.set', person: ADA, raised: true, atMs: 10_000 }]);
  replay.playhead.set(10_000);
  const before = replay.get();
  replay.playhead.set(15_000);
  expect(replay.get()).toBe(before);
  expect(replay.span).toEqual({ fromMs: 10_000, toMs: 10_000 });
});

test('[CS6] everything asked of a replay is "not now"', async () => {
  const replay = replayOf([]);
  expect(replay.isLive).toBe(false);
  expect(await replay.send({ type: 'stopRound' })).toEqual({ ok: false, refusal: 'not-now' });
});

describe('through the eyes of', () => {
  const EYES = [PEOPLE.seller, PEOPLE.buyer, PEOPLE.observer, PEOPLE.second, PEOPLE.guest];
  /** The log by channels, as the server keeps it. */
  const channelsOf = (log: readonly Committed<RoundEvent>[]) => {
    const pages = new Map<Channel, Committed<RoundEvent>[]>();
    for (const event of log) {
      const channel = channelOf(event);
      pages.set(channel, [...(pages.get(channel) ?? []), event]);
    }
    return pages;
  };

  test('[CS11] at any moment they show the fold of what that person could read then', () => {
    fc.assert(
      fc.property(histories, fc.double({ min: 0, max: 1, noNaN: true }), (history, share) => {
        const { log } = playOut(history);
        const channels = channelsOf(log);
        const pages = [...channels].map(([channel, events]) => ({ channel, from: 1, events }));
        const replay = createReplayRound({
          roundId: ROUND,
          workshopId: WORKSHOP,
          me: { person: PEOPLE.instructor, isInstructor: true },
          people: {},
          pages,
        });
        const { fromMs, toMs } = replay.span;
        const atMs = Math.round(fromMs + share * (toMs - fromMs));
        replay.playhead.set(atMs);
        const until = log.filter((event) => event.atMs <= atMs);
        const server = foldRound(until);
        for (const person of EYES) {
          replay.eyes.set({ kind: 'person', person, isInstructor: false });
          const read = readableBy(server, { person, isInstructor: false });
          // A browser of theirs, which was sent these channels and no others.
          const theirs = foldRound(until.filter((event) => read.includes(channelOf(event))));
          expect(replay.get().state).toEqual(restrict(theirs, read));
          expect(replay.get().me).toEqual({ person, isInstructor: false });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[CS12] what a person could not read then changes nothing of what their eyes show', () => {
    const world = new RoundWorld().toPlay();
    world.pass(20_000);
    world.as(PEOPLE.seller, { type: 'sayLine', ...world.occurrence, lineId: 'a', text: 'Hello' });
    const seen = (log: typeof world.log) => {
      const pages = [...channelsOf(log)].map(([channel, events]) => ({ channel, from: 1, events }));
      const replay = createReplayRound({
        roundId: ROUND,
        workshopId: WORKSHOP,
        me: { person: PEOPLE.instructor, isInstructor: true },
        people: {},
        pages,
      });
      replay.playhead.set(world.nowMs);
      replay.eyes.set({ kind: 'person', person: PEOPLE.seller, isInstructor: false });
      return replay.get().state;
    };
    const before = seen([...world.log]);
    world.as(PEOPLE.buyer, { type: 'moveDial', value: 80 });
    const code = { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null } as const;
    world.as(PEOPLE.observer, { type: 'addTag', tagId: 'a', code, about: 'seller', lineId: null });
    world.as(PEOPLE.buyer, { type: 'writeNote', noteId: 'n', text: 'secret' });
    expect(seen([...world.log])).toEqual(before);
  });

  test('[CS13] eyes are offered of those whose seat the viewer may read, by the chair they had', () => {
    const world = new RoundWorld().toPlay();
    world.as(PEOPLE.instructor, { type: 'lookIn', looking: true });
    const mine = new Set<Channel>(['stage', `seat:${PEOPLE.seller}`, `own:${PEOPLE.seller}`]);
    const people = (channels: ReadonlySet<Channel>) =>
      eyesOffered(world.state.stage, channels).map(({ person }) => person);
    expect(people(mine)).toEqual([PEOPLE.seller]);
    const all = new Set(readableBy(world.state, { person: PEOPLE.instructor, isInstructor: true }));
    expect(eyesOffered(world.state.stage, all)).toEqual([
      { person: PEOPLE.seller, role: 'seller' },
      { person: PEOPLE.buyer, role: 'buyer' },
      { person: PEOPLE.observer, role: 'observer' },
      { person: PEOPLE.instructor, role: 'instructor' },
    ]);
    world.to('rate').answerAll().to('reveal').pass(5000);
    const after = readableBy(world.state, { person: PEOPLE.seller, isInstructor: false });
    expect(people(new Set(after))).toHaveLength(4);
  });

  test('[CS13] an observer without a tag is offered their own eyes, and nobody else’s before the reveal', () => {
    const world = new RoundWorld().toPlay();
    const offered = (person: string, isInstructor = false) => {
      const read = readableBy(world.state, { person, isInstructor });
      // As the server answers: a channel in which nothing stands sends no page.
      const pages = [...channelsOf(world.log)]
        .filter(([channel]) => read.includes(channel))
        .map(([channel, events]) => ({ channel, from: 1, events }));
      const { whole, channels } = createReplayRound({
        roundId: ROUND,
        workshopId: WORKSHOP,
        me: { person, isInstructor },
        people: {},
        pages,
      });
      expect(pages.some((page) => page.channel === `seat:${PEOPLE.observer}`)).toBe(false);
      return eyesOffered(whole.stage, channels).map((offer) => offer.person);
    };
    expect(offered(PEOPLE.observer)).toEqual([PEOPLE.observer]);
    expect(offered(PEOPLE.seller)).toEqual([PEOPLE.seller]);
    expect(offered(PEOPLE.instructor, true)).toEqual([
      PEOPLE.seller,
      PEOPLE.buyer,
      PEOPLE.observer,
    ]);
  });
});

test('[CS6] a meeting that still runs ends where its facts end', () => {
  const world = new RoundWorld().toPlay();
  world.pass(20_000);
  world.as(PEOPLE.seller, { type: 'sayLine', ...world.occurrence, lineId: 'a', text: 'Hello' });
  const replay = createReplayRound({
    roundId: ROUND,
    workshopId: WORKSHOP,
    me: { person: PEOPLE.seller, isInstructor: false },
    people: {},
    pages: [
      { channel: 'stage', from: 1, events: world.log.filter((one) => channelOf(one) === 'stage') },
    ],
  });
  expect(replay.whole.stage.stretches.at(-1)?.toMs).toBe(replay.span.toMs);
});
