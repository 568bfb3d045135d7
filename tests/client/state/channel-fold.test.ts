import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChannelFold } from '#client/state/channel-fold.ts';
import { channelOf } from '#shared/round/channels.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import { ADA, anyLog, BO, type Fact, lineSaid, pagesOf, tagAdded } from './round-facts.ts';

const createFold = () => createChannelFold<RoundState, RoundEvent>({ empty: emptyRound, reduce });

function straight(log: readonly Fact[]): RoundState {
  const state = emptyRound();
  for (const fact of log) reduce(state, fact);
  return state;
}

/** Every order that pages of any sizes can come in while each channel keeps its own. */
const anyDelivery = fc.tuple(anyLog, fc.infiniteStream(fc.nat(9))).map(([log, chances]) => {
  const queues = pagesOf(log).map(({ channel, events }) => ({ channel, left: [...events] }));
  const pages: { channel: ReturnType<typeof channelOf>; events: Fact[] }[] = [];
  while (queues.some((queue) => queue.left.length > 0)) {
    const open = queues.filter((queue) => queue.left.length > 0);
    const queue = open[(chances.next().value ?? 0) % open.length];
    const events = queue?.left.splice(0, 1 + ((chances.next().value ?? 0) % 3)) ?? [];
    if (queue) pages.push({ channel: queue.channel, events });
  }
  return { log, pages };
});

test('[CS1] pages in any interleaving give the reducer’s own state', () => {
  fc.assert(
    fc.property(anyDelivery, ({ log, pages }) => {
      const fold = createFold();
      for (const { channel, events } of pages) fold.add(channel, events);
      expect(fold.state()).toEqual(straight(log));
    }),
  );
});

test('[CS1] a dropped channel leaves what the others give, and can come back', () => {
  fc.assert(
    fc.property(anyDelivery, fc.nat(), ({ log, pages }, nth) => {
      const channels = pagesOf(log);
      const dropped = channels[nth % Math.max(1, channels.length)];
      if (!dropped) return;
      const fold = createFold();
      for (const { channel, events } of pages) fold.add(channel, events);
      fold.drop(dropped.channel);
      expect(fold.state()).toEqual(
        straight(log.filter((fact) => channelOf(fact) !== dropped.channel)),
      );
      fold.add(dropped.channel, dropped.events);
      expect(fold.state()).toEqual(straight(log));
    }),
  );
});

test('[CS2] a state that was handed out never changes', () => {
  fc.assert(
    fc.property(anyDelivery, ({ pages }) => {
      const fold = createFold();
      const seen: { readonly state: RoundState; readonly json: string }[] = [];
      for (const { channel, events } of pages) {
        fold.add(channel, events);
        seen.push({ state: fold.state(), json: JSON.stringify(fold.state()) });
      }
      fold.drop('stage');
      fold.drop(`seat:${ADA}`);
      fold.reset();
      for (const { state, json } of seen) expect(JSON.stringify(state)).toBe(json);
    }),
  );
});

test('[CS3] a page of one seat leaves every other part and entry where it is', () => {
  const fold = createFold();
  fold.add('stage', [lineSaid('one', 1), { type: 'hand.set', person: BO, raised: true, atMs: 1 }]);
  fold.add(`seat:${ADA}`, [tagAdded('t1', 1)]);
  const before = fold.state();
  fold.add(`seat:${ADA}`, [tagAdded('t2', 2)]);
  const after = fold.state();
  expect(after).not.toBe(before);
  expect(after.stage).toBe(before.stage);
  expect(after.seats[ADA]).not.toBe(before.seats[ADA]);
  expect(after.seats[ADA]?.tags.t1).toBe(before.seats[ADA]?.tags.t1);
  expect(after.seats[ADA]?.dial).toBe(before.seats[ADA]?.dial);
  expect(after.seats[ADA]?.ratings).toBe(before.seats[ADA]?.ratings);
});

test('[CS3] a hand that is raised does not touch the lines', () => {
  const fold = createFold();
  fold.add('stage', [lineSaid('one', 1)]);
  const before = fold.state().stage;
  fold.add('stage', [{ type: 'hand.set', person: BO, raised: true, atMs: 2 }]);
  const after = fold.state().stage;
  expect(after.lines).toBe(before.lines);
  expect(after.hands).not.toBe(before.hands);
});

test('[CS3] a fact that says what is so already changes no reference', () => {
  const fold = createFold();
  fold.add('gallery', [
    { type: 'observers.briefed', focus: TEXT, criterion: TEXT, tellsSecret: false, atMs: 1 },
  ]);
  const before = fold.state();
  fold.add('gallery', [
    { type: 'observers.briefed', focus: TEXT, criterion: TEXT, tellsSecret: false, atMs: 2 },
  ]);
  expect(fold.state()).toBe(before);
});

const TEXT = { en: 'x', sv: 'x' };
