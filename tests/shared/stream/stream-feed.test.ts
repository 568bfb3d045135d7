import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StreamPage } from '#shared/protocol.ts';
import { createStreamFeed } from '#shared/stream/stream-feed.ts';

const STREAM = 'r_000000000000000000000';

/** A page of numbered facts: the fact with number n says n. */
function page(from: number, to: number, channel: StreamPage['channel'] = 'stage'): StreamPage {
  const events = Array.from({ length: to - from + 1 }, (_, at) => ({
    type: 'hand.set',
    person: String(from + at),
    raised: true,
    atMs: 0,
  }));
  return { stream: STREAM, channel, from, events };
}

function createWatchedFeed() {
  const told: string[] = [];
  const feed = createStreamFeed({
    onEvents: (channel, events) => {
      for (const event of events) told.push(`${channel} ${'person' in event ? event.person : ''}`);
    },
    onDropped: (channel) => told.push(`drop ${channel}`),
    onReset: () => told.push('reset'),
  });
  return { feed, told };
}

const channels = (heads: Record<string, number>, incarnation = 'i1') => ({
  stream: STREAM,
  incarnation,
  heads: heads as Parameters<ReturnType<typeof createStreamFeed>['takeChannels']>[0]['heads'],
});

test('[CN1] facts are told once and in order, however pages repeat, overlap and overtake', () => {
  const anyPages = fc.integer({ min: 1, max: 30 }).chain((length) =>
    fc
      .tuple(
        fc.constant(length),
        fc.array(fc.tuple(fc.integer({ min: 1, max: length }), fc.integer({ min: 0, max: 6 })), {
          maxLength: 20,
        }),
        fc.uniqueArray(fc.integer({ min: 1, max: length }), { maxLength: 8 }),
      )
      .chain(([all, extra, cuts]) => {
        // One set of pages covers everything; more of them lie anywhere; all come in any order.
        const starts = [...new Set([1, ...cuts])].toSorted((one, other) => one - other);
        const cover = starts.map((from, at) => page(from, (starts[at + 1] ?? all + 1) - 1));
        const more = extra.map(([from, span]) => page(from, Math.min(all, from + span)));
        return fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...cover, ...more], {
            minLength: cover.length + more.length,
            maxLength: cover.length + more.length,
          }),
        );
      }),
  );
  fc.assert(
    fc.property(anyPages, ([length, pages]) => {
      const { feed, told } = createWatchedFeed();
      feed.takeChannels(channels({ stage: length }));
      for (const one of pages) feed.takePage(one);
      expect(told).toEqual(Array.from({ length }, (_, at) => `stage ${at + 1}`));
      expect(feed.isComplete()).toBe(true);
      expect(feed.hasGap()).toBe(false);
      expect(feed.position().cursors).toEqual({ stage: length });
    }),
  );
});

test('[CN1] a page with something missing before it is held back and reported', () => {
  const { feed, told } = createWatchedFeed();
  feed.takeChannels(channels({ stage: 0 }));
  expect(feed.takePage(page(3, 4))).toBe(false);
  expect(feed.hasGap()).toBe(true);
  expect(told).toEqual([]);
  expect(feed.takePage(page(1, 2))).toBe(true);
  expect(told).toEqual(['stage 1', 'stage 2', 'stage 3', 'stage 4']);
});

test('[CN2] a channel that is not named any more is dropped, with its late pages', () => {
  const { feed, told } = createWatchedFeed();
  feed.takeChannels(channels({ stage: 1, gallery: 2 }));
  feed.takePage(page(1, 1));
  feed.takePage(page(1, 1, 'gallery'));
  feed.takeChannels(channels({ stage: 1 }));
  expect(feed.takePage(page(2, 2, 'gallery'))).toBe(true);
  expect(told).toEqual(['stage 1', 'gallery 1', 'drop gallery']);
  expect(feed.position().cursors).toEqual({ stage: 1 });
});

test('[CN2] a channel that comes back begins from its first fact', () => {
  const { feed, told } = createWatchedFeed();
  feed.takeChannels(channels({ gallery: 2 }));
  feed.takePage(page(1, 2, 'gallery'));
  feed.takeChannels(channels({}));
  expect(feed.mayRead()).toBe(false);
  feed.takeChannels(channels({ gallery: 2 }));
  feed.takePage(page(1, 2, 'gallery'));
  expect(told).toEqual(['gallery 1', 'gallery 2', 'drop gallery', 'gallery 1', 'gallery 2']);
});

test('[CN3] another incarnation forgets everything and counts from zero', () => {
  const { feed, told } = createWatchedFeed();
  feed.takeChannels(channels({ stage: 3 }));
  feed.takePage(page(1, 3));
  feed.takeChannels(channels({ stage: 1 }, 'i2'));
  expect(feed.position()).toEqual({ incarnation: 'i2', cursors: { stage: 0 } });
  expect(feed.isComplete()).toBe(false);
  feed.takePage(page(1, 1));
  expect(told).toEqual(['stage 1', 'stage 2', 'stage 3', 'reset', 'stage 1']);
});
