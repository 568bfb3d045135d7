import { randomBytes } from 'node:crypto';
import { createLiveRound, type LiveRound } from '#client/state/live-round.ts';
import { decodeEvent } from '#server/engine/encoded-event.ts';
import type { PersonCommand, RoundCommand } from '#shared/round/commands.ts';
import type { StepName } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Role } from '#shared/round/terms.ts';
import { type Browser, openBrowser } from '#tests/client/state/real-browser.ts';
import { startApp, type TestApp } from './app.ts';
import { eventually } from './live-client.ts';
import { type Guest, host, join } from './people.ts';
import { opening, PEOPLE, restrict } from './round-world.ts';
import { WIDE_HTTP, WIDE_RATES } from './wide-limits.ts';

/** The browsers of an unsteady room, by the names of test people. */
export const READERS = ['seller', 'buyer', 'observer', 'second', 'instructor'] as const;
/** See {@link READERS}. */
export type Reader = (typeof READERS)[number];

/** Waits are as many times shorter as this: nothing that is tested depends on their length. */
const HASTE = 20;

/** A server that is stopped and started, and five browsers that lose it and find it again. */
export class UnsteadyRoom {
  app: TestApp;
  readonly browsers: Readonly<Record<Reader, Browser>>;
  readonly #workshopId: string;
  roundId = '';
  rounds: Partial<Record<Reader, LiveRound>> = {};
  #unplugged = new Set<Reader>();

  private constructor(app: TestApp, guests: Readonly<Record<Reader, Guest>>) {
    this.app = app;
    this.#workshopId = guests.instructor.workshopId;
    const timers = {
      tickMs: () => this.app.clock.nowMs(),
      after(delayMs: number, run: () => void) {
        const timer = setTimeout(run, delayMs / HASTE);
        return () => clearTimeout(timer);
      },
    };
    const open = (name: Reader) => openBrowser(() => this.app, guests[name], undefined, { timers });
    // Each of the readers is given a browser.
    this.browsers = Object.fromEntries(READERS.map((name) => [name, open(name)])) as Record<
      Reader,
      Browser
    >;
  }

  /** Starts the server, lets everybody join and opens their browsers. */
  static async open(): Promise<UnsteadyRoom> {
    const limits = { live: { rates: WIDE_RATES }, http: WIDE_HTTP };
    const app = await startApp({ store: 'sqlite', limits });
    const instructor = await host(app);
    const seated = async (name: string) => join(app, instructor.code, name);
    return new UnsteadyRoom(app, {
      seller: await seated('seller'),
      buyer: await seated('buyer'),
      observer: await seated('observer'),
      second: await seated('second'),
      instructor,
    });
  }

  /** Opens one more round and leads it to a step; everybody reads it from its beginning. */
  async begin(step: StepName): Promise<void> {
    this.roundId = `r_${randomBytes(16).toString('base64url').slice(0, 21)}`;
    const roles: Readonly<Partial<Record<Reader, Role>>> = {
      seller: 'seller',
      buyer: 'buyer',
      observer: 'observer',
      second: 'observer',
    };
    const cast = Object.entries(roles).map(([name, role]) => ({
      person: PEOPLE[name as Reader],
      role,
    }));
    const command = this.#translate({ ...opening({ cast }), workshopId: this.#workshopId });
    const id = randomBytes(16).toString('hex');
    await this.app.app.engine.execute(this.roundId, { kind: 'server' }, { id, command });
    for (const name of READERS) {
      const { connection, guest } = this.browsers[name];
      this.rounds[name] = createLiveRound(connection, this.roundId, guest);
    }
    await this.#leadTo(step);
  }

  /** The instructor goes on, step by step. */
  async #leadTo(step: StepName): Promise<void> {
    const { engine } = this.app.app;
    const { person } = this.browsers.instructor.guest;
    const actor = { kind: 'person', person, isInstructor: true } as const;
    for (let now = this.state().stage.step; now && now.step !== step; ) {
      const { nth } = now;
      const command = { type: 'nextStep', step: now.step, nth };
      await engine.execute(this.roundId, actor, { id: randomBytes(16).toString('hex'), command });
      if (this.state().stage.finishing) this.app.clock.advance(10_000);
      const before = now;
      await eventually(() => this.state().stage.step !== before, `the round leaves ${now?.step}`);
      now = this.state().stage.step;
    }
  }

  /** The round's committed state. */
  state(): RoundState {
    const view = this.app.app.engine.peek(this.roundId);
    if (view === null) throw new Error('the round is not in memory');
    return view.state as RoundState;
  }

  /** Somebody wishes something; nobody waits for the answer. */
  wish(name: Reader, command: RoundCommand): void {
    void this.rounds[name]?.send(this.#translate(command) as PersonCommand);
  }

  unplug(name: Reader): void {
    this.#unplugged.add(name);
    this.browsers[name].unplug();
  }

  plugIn(name: Reader): void {
    this.#unplugged.delete(name);
    this.browsers[name].plugIn();
  }

  /** Stops the server in the middle of whatever it does and starts it on the same store. */
  async restart(): Promise<void> {
    this.app = await this.app.restart();
    // The round is read again when somebody asks; so that its deadlines are known, the test asks.
    await this.app.app.engine.stateOf(this.roundId);
    for (const name of READERS) if (!this.#unplugged.has(name)) this.browsers[name].plugIn();
  }

  /** Plugs everybody in and lets time pass until nothing waits and everybody has everything. */
  async settle(): Promise<void> {
    for (const name of READERS) this.plugIn(name);
    let turns = 0;
    const isSettled = () => {
      turns += 1;
      if (turns % 20 === 0 && this.#waiting() > 0) this.#letRun();
      return this.#waiting() === 0 && READERS.every((name) => this.#isComplete(name));
    };
    try {
      await eventually(isSettled, 'everybody has everything');
    } catch (error) {
      const { step, pauses, finishing, ended, resumesAtMs, people } = this.state().stage;
      const stage = { step, pauses, finishing, ended, resumesAtMs, people };
      const nowMs = this.app.clock.nowMs();
      const all = READERS.map((name) => this.#standing(name));
      throw new Error(JSON.stringify([nowMs, stage, all, this.app.logged.slice(-5)], null, 1), {
        cause: error,
      });
    }
  }

  /** What rests in an outbox waits for a pause or a step to end. */
  #letRun(): void {
    const { pauses, step } = this.state().stage;
    if (pauses.instructor) this.wish('instructor', { type: 'setPaused', paused: false });
    // A scene whose chair stands empty waits for people (FT11): somebody goes on.
    if (pauses.missing && step) {
      this.wish('instructor', { type: 'nextStep', step: step.step, nth: step.nth });
    }
    this.app.clock.advance(2000);
  }

  /** How somebody stands, for whoever asks why a history does not end. */
  #standing(name: Reader) {
    const { connection } = this.browsers[name];
    const source = this.rounds[name];
    return {
      name,
      link: connection.status.get().kind,
      round: source?.get().status,
      waiting: source?.get().pending,
      has: source?.log().map(({ channel, events }) => [channel, events.length]),
      heads: this.#readable(name).map((channel) => [
        channel,
        this.app.app.engine.peek(this.roundId)?.headOf(channel),
      ]),
    };
  }

  /** What is not the same where it must be: empty when everybody has the same bytes as the log. */
  async divergences(): Promise<readonly string[]> {
    const found: string[] = [];
    const { engine } = this.app.app;
    const state = (await engine.stateOf(this.roundId)) as RoundState;
    for (const name of READERS) {
      const source = this.rounds[name];
      if (!source) continue;
      const readable = this.#readable(name);
      const pages = new Map(source.log().map((page) => [page.channel, page.events]));
      for (const channel of readable) {
        const stored = await this.app.store.readChannel(this.roundId, channel, 1, 1_000_000);
        const there = canonical(stored.map(({ body }) => decodeEvent(body)));
        if (canonical(pages.get(channel) ?? []) !== there) found.push(`${name}: ${channel}`);
        pages.delete(channel);
      }
      for (const channel of pages.keys()) found.push(`${name} keeps ${channel}`);
      const own = canonical(source.get().state);
      if (own !== canonical(restrict(state, readable))) found.push(`${name}: folds otherwise`);
    }
    return found;
  }

  /** Lets go of the round. */
  end(): void {
    for (const source of Object.values(this.rounds)) source?.close();
    this.rounds = {};
  }

  async close(): Promise<void> {
    this.end();
    for (const name of READERS) this.browsers[name].close();
    await this.app.close();
  }

  #readable(name: Reader) {
    const { person, isInstructor } = this.browsers[name].guest;
    return round.readableBy(this.state(), { person, isInstructor });
  }

  #waiting(): number {
    return READERS.reduce(
      (sum, name) => sum + this.browsers[name].connection.outbox.waiting.get().total,
      0,
    );
  }

  #isComplete(name: Reader): boolean {
    const source = this.rounds[name];
    const view = this.app.app.engine.peek(this.roundId);
    if (!source || view === null || this.browsers[name].connection.status.get().kind !== 'live') {
      return false;
    }
    const readable = this.#readable(name);
    if (readable.length === 0) return source.get().status === 'gone';
    const lengths = new Map(source.log().map((page) => [page.channel, page.events.length]));
    return (
      source.get().status === 'ready' &&
      readable.every((channel) => (lengths.get(channel) ?? 0) >= view.headOf(channel))
    );
  }

  /** Replaces the ids of test people by those that this server gave them. */
  #translate<Value>(value: Value): Value {
    let text = JSON.stringify(value);
    for (const name of READERS) {
      text = text.replaceAll(PEOPLE[name], this.browsers[name].guest.person);
    }
    return JSON.parse(text) as Value;
  }
}

/** JSON that is the same whatever order the keys were written in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}
