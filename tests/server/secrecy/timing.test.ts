import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monotonicClock } from '#server/adapters/memory/monotonic-clock.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually, type LiveClient } from '#tests/support/live-client.ts';
import { ask, host } from '#tests/support/people.ts';
import { beginRound, must, type Room, readRound } from '#tests/support/room.ts';
import { type Distance, distanceOf, type Stretch, shuffled } from '#tests/support/two-samples.ts';
import { WIDE_HTTP, WIDE_RATES } from '#tests/support/wide-limits.ts';

/** SECURITY.md T-3. */
const MOST_MEDIAN_MS = 0.2;
const LEAST_P = 0.01;

/** A difference that chance makes as often on this machine, however large, tells nobody anything. */
const isChance = ({ p }: Distance) => p > LEAST_P;
const ACKS = 2000;
/** The dial moves ten times a second. */
const DIAL_EVERY_MS = 100;
/** What a move leaves behind is looked for here most closely. */
const WAKE_MS = 10;

/** How often each refusal is asked for. */
const REFUSALS = 300;

/** What a busy machine does once is no leak; what a server tells is told every time. */
async function notThrice<Measured>(
  measure: () => Promise<Measured>,
  isFine: (measured: Measured) => boolean,
): Promise<void> {
  const seen: Measured[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const measured = await measure();
    if (isFine(measured)) return;
    seen.push(measured);
  }
  throw new Error(`told apart three times: ${JSON.stringify(seen)}`);
}

const chance = (length: number) => randomBytes(length).toString('base64url').slice(0, length);

describe('what time tells', () => {
  let app: TestApp;
  let room: Room;
  beforeAll(async () => {
    // The real store and a clock that runs: what waits for a disk or a timer is part of the question.
    app = await startApp({
      store: 'sqlite',
      clock: monotonicClock(),
      limits: { live: { rates: WIDE_RATES }, http: WIDE_HTTP, channelEvents: 1e6 },
    });
    room = await beginRound(app);
    await readRound(room);
    const { host: instructor, seller, buyer, observer, roundId } = room;
    for (const client of [seller, buyer, observer]) {
      await must(client.command(roundId, { type: 'setReady', ready: true }));
    }
    await must(instructor.command(roundId, { type: 'nextStep', step: 'brief', nth: 1 }));
    await eventually(() => room.state().stage.step?.step === 'play', 'the meeting begins');
  }, 30_000);
  afterAll(() => app.close());

  /** The seller's answers for the time between two moves; `move` is the buyer's, or nobody's. */
  async function answersAfter(move: () => Promise<unknown>) {
    const { seller, roundId } = room;
    const values: number[] = [];
    const wake: number[] = [];
    let isRaised = false;
    let isAnswered = false;
    const moving = move().then(() => {
      isAnswered = true;
    });
    const fromMs = performance.now();
    let atMs = fromMs;
    while (atMs < fromMs + DIAL_EVERY_MS) {
      // One process serves one thing at a time: the answer that waits for the move itself is no leak.
      const isInWake = isAnswered && atMs < fromMs + WAKE_MS;
      isRaised = !isRaised;
      const hand = { type: 'setHand', raised: isRaised } as const;
      await must(seller.command(roundId, hand));
      const nowMs = performance.now();
      values.push(nowMs - atMs);
      if (isInWake) wake.push(nowMs - atMs);
      atMs = nowMs;
    }
    await moving;
    return { values, wake };
  }

  /** Answers with and without the dial: all of them, and those just after a move. */
  async function sellerAcks(): Promise<readonly Distance[]> {
    const { buyer, roundId } = room;
    const all: Stretch[] = [];
    const wake: Stretch[] = [];
    const count = { with: 0, without: 0 };
    let moves = 0;
    const move = () => {
      moves += 1;
      return must(buyer.command(roundId, { type: 'moveDial', value: (moves * 7) % 101 }));
    };
    const nothing = () => Promise.resolve();
    while (count.with < ACKS || count.without < ACKS) {
      // In twos, so that both kinds see the same hours of the machine.
      for (const isSecond of shuffled([true, false])) {
        // The first span is for what the stretch before has left behind.
        await answersAfter(isSecond ? move : nothing);
        const measured = await answersAfter(isSecond ? move : nothing);
        count[isSecond ? 'with' : 'without'] += measured.values.length;
        all.push({ isSecond, values: measured.values });
        wake.push({ isSecond, values: measured.wake });
      }
    }
    return [distanceOf(all), distanceOf(wake)];
  }

  test('[NI4] 2,000 answers to the seller take as long with the dial moving as without', async () => {
    await notThrice(sellerAcks, (distances) => distances.every(isChance));
    // Nor did anything but the seller's own come to the seller.
    const dials = JSON.stringify(room.seller.frames).includes('dial');
    expect(dials).toBe(false);
  }, 120_000);

  /** Asks two questions in turn, in either order, and compares how long they take. */
  async function refusals(questions: readonly [Question, Question]): Promise<Distance> {
    const stretches: Stretch[] = [];
    for (let nth = 0; nth < REFUSALS + 20; nth += 1) {
      for (const isSecond of shuffled([true, false])) {
        const atMs = performance.now();
        await questions[isSecond ? 1 : 0]();
        const took = performance.now() - atMs;
        // The first few warm up what has never been asked.
        if (nth >= 20) stretches.push({ isSecond, values: [took] });
      }
    }
    return distanceOf(stretches);
  }
  type Question = () => Promise<unknown>;

  test('[NI5] a refusal takes as long for what is unknown as for what is foreign or over', async () => {
    const elsewhere = await host(app);
    const stranger: LiveClient = await connect(app, elsewhere);
    await must(stranger.subscribe(elsewhere.workshopId));
    const over = await host(app);
    const ending = await connect(app, over);
    await must(ending.subscribe(over.workshopId));
    await must(ending.command(over.workshopId, { type: 'endWorkshop' }));

    const { cookie } = elsewhere;
    const unknownRound = () => `r_${chance(21)}`;
    const foreignRound = () => room.roundId;
    const code = () => randomBytes(4).toString('hex').slice(0, 7).toUpperCase();
    const about = (
      question: (thing: string) => Promise<unknown>,
      unknown: () => string,
      known: () => string,
    ): readonly [Question, Question] => [() => question(unknown()), () => question(known())];
    const cases: Readonly<Record<string, readonly [Question, Question]>> = {
      subscribe: about((stream) => stranger.subscribe(stream), unknownRound, foreignRound),
      command: about(
        (stream) => stranger.command(stream, { type: 'setHand', raised: true }),
        unknownRound,
        foreignRound,
      ),
      replay: about(
        (id) => ask(app, `/api/rounds/${id}/replay`, { cookie }),
        unknownRound,
        foreignRound,
      ),
      me: about(
        (id) => ask(app, `/api/workshops/${id}/me`, { cookie }),
        () => `w_${chance(21)}`,
        () => room.workshopId,
      ),
      door: about(
        (one) => ask(app, `/api/door?code=${one}`),
        code,
        () => over.code,
      ),
      join: about(
        (one) => ask(app, '/api/join', { body: { code: one, name: 'Nils', language: 'sv' } }),
        code,
        () => over.code,
      ),
    };
    for (const [name, questions] of Object.entries(cases)) {
      await notThrice(
        () => refusals(questions),
        (distance) => isChance(distance) || Math.abs(distance.medianMs) < MOST_MEDIAN_MS,
      ).catch((error: unknown) => {
        throw new Error(name, { cause: error });
      });
    }
  }, 120_000);
});
