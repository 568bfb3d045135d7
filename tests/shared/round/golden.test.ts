import { describe, expect, test } from 'vitest';
import { sampleOf } from '#server/sample/sample.ts';
import { observedSoFar } from '#shared/insight/counted.ts';
import { dialMean, dialSeries, shiftMoves } from '#shared/insight/dial.ts';
import { largestGap, trustGaps } from '#shared/insight/gap.ts';
import { meanScore } from '#shared/insight/score.ts';
import { round } from '#shared/round/round.ts';
import type { Committed, Reader, StreamEvent } from '#shared/stream/decider.ts';
import { createSchema, type Lift } from '#shared/stream/schema.ts';
import { canonicalHash, eventsOf, foldOf, goldenLog } from '#tests/support/golden-logs.ts';

const KIM = 'p_sample-kim-0';
const ROBIN = 'p_sample-robin';
const READERS = {
  seller: { person: KIM, isInstructor: false },
  buyer: { person: ROBIN, isInstructor: false },
  observer: { person: 'p_sample-amina', isInstructor: false },
  instructor: { person: 'p_sample-karin', isInstructor: true },
} as const;

// Pins. They move only in a commit that means to change what stored rounds fold to (decisions/0008).
const HASHES = {
  en: {
    all: '6885fb9af70c2d5d',
    'seller before': 'f7fd9ddbf7e0e46a',
    'seller after': 'a27f2831212d5944',
    'buyer before': '2c3d89927cc94ffa',
    'buyer after': 'bd8132deb4fa632a',
    'observer before': '2928fbecbbc8588e',
    'observer after': '00701e0806037ace',
    'instructor before': '2608f7bf6cdd26b2',
    'instructor after': '16d2c97f3398bbf4',
  },
  sv: {
    all: '82d6a54e0c24ce05',
    'seller before': '786be50edb620835',
    'seller after': '58a0ee71c28326c8',
    'buyer before': 'cbcaed6ebba8718a',
    'buyer after': '75c8bf9415a0476e',
    'observer before': 'b61587733ef9f338',
    'observer after': 'ce4809e3fc56c1de',
    'instructor before': '446afda3940383eb',
    'instructor after': 'f945e2e14aabe0a2',
  },
} as const;
const FIGURES = {
  en: {
    playedMs: 490000,
    trust: 63.04,
    goal: 59.72,
    dialMean: 50.82,
    largestGap: 40.26,
    mutualTrust: 76,
    asymmetry: 2,
    sellerBlindSpot: -24,
    buyerBlindSpot: -21,
    observerGap: -12.96,
  },
  sv: {
    playedMs: 490000,
    trust: 61.73,
    goal: 58.33,
    dialMean: 50.14,
    largestGap: 42.74,
    mutualTrust: 77,
    asymmetry: 3,
    sellerBlindSpot: -23,
    buyerBlindSpot: -22,
    observerGap: -15.27,
  },
} as const;

/** What a log folds to, whole and as each reader reads it, by hash. */
function hashesOf(language: 'en' | 'sv'): Record<string, string> {
  const events = eventsOf(goldenLog(language));
  const after = foldOf(events);
  const revealedAtMs = after.stage.revealedAtMs ?? 0;
  const early = events.filter(({ event }) => event.atMs < revealedAtMs);
  const before = foldOf(early);
  const hashes: Record<string, string> = { all: canonicalHash(after) };
  for (const [name, reader] of Object.entries(READERS) as [string, Reader][]) {
    const seen = (all: typeof events, state: typeof after) => {
      const channels = round.readableBy(state, reader);
      return canonicalHash(foldOf(all.filter(({ channel }) => channels.includes(channel))));
    };
    hashes[`${name} before`] = seen(early, before);
    hashes[`${name} after`] = seen(events, after);
  }
  return Object.fromEntries(
    Object.entries(hashes).map(([name, hash]) => [name, hash.slice(0, 16)]),
  );
}

/** The figures of a log as the reveal shows them, to two digits. */
function figuresOf(language: 'en' | 'sv'): Record<string, number | null> {
  const state = foldOf(eventsOf(goldenLog(language)));
  const { observers, nowMs } = observedSoFar(state, Number.MAX_SAFE_INTEGER);
  const score = meanScore(observers, nowMs);
  const [kim, robin] = [state.seats[KIM], state.seats[ROBIN]];
  const moves = (robin?.dial ?? []).map(({ meetingMs, value }) => ({ atMs: meetingMs, value }));
  const dial = dialSeries(
    shiftMoves(moves),
    robin?.briefs.buyer?.role === 'buyer' ? robin.briefs.buyer.dialStart : 0,
    nowMs,
  );
  const gaps = trustGaps({
    sellerTrustsBuyer: kim?.ratings.trust ?? null,
    buyerTrustsSeller: robin?.ratings.trust ?? null,
    sellerBelievesBuyerTrust: kim?.ratings.believed ?? null,
    buyerBelievesSellerTrust: robin?.ratings.believed ?? null,
    observerTrust: score?.trust.mean ?? null,
  });
  const believed = [0, 1, 2, 3].flatMap((point) => {
    const value = kim?.curve[point];
    return value === undefined ? [] : [{ atMs: Math.round((point / 3) * nowMs), value }];
  });
  const figures = {
    playedMs: nowMs,
    trust: score?.trust.mean ?? null,
    goal: score?.goal.mean ?? null,
    dialMean: dialMean(dial),
    largestGap: largestGap(believed, dial)?.gap ?? null,
    ...gaps,
  };
  const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(2)));
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
}

describe.each(['en', 'sv'] as const)('the golden log in %s', (language) => {
  test('[GL1] folds to the pinned state, whole and as each reader reads it', () => {
    expect(hashesOf(language)).toEqual(HASHES[language]);
  });

  test('[GL2] has the pinned figures', () => {
    expect(figuresOf(language)).toEqual(FIGURES[language]);
  });

  test('[GL3] folds and is served the same when an older release has written it', () => {
    const log = goldenLog(language);
    const older = (event: unknown) => {
      const { value, ...rest } = event as { readonly type: string; readonly value?: unknown };
      return rest.type === 'dial.moved' ? { ...rest, trust: value } : event;
    };
    const lift: Lift = (event) => {
      if (event.type !== 'dial.moved') return event;
      const { trust, ...rest } = event as typeof event & { readonly trust: number };
      return { ...rest, value: trust } as Committed<StreamEvent>;
    };
    const pages = log.pages.map((page) => ({ ...page, events: page.events.map(older) }));
    const old = { ...log, schemaVersion: 0, pages };
    const schema = createSchema(0, [lift]);
    expect(JSON.stringify(old)).toContain('"trust":');
    expect(canonicalHash(foldOf(eventsOf(old, schema)))).toBe(canonicalHash(foldOf(eventsOf(log))));
    expect(sampleOf(old, schema).pages).toEqual(sampleOf(log).pages);
  });
});
