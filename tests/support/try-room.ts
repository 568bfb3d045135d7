import type { PersonCommand } from '#shared/round/commands.ts';
import type { RoundState } from '#shared/round/state.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { TestApp } from './app.ts';
import { ask, cookieIn, randomHex } from './people.ts';

/** Somebody who tries it alone, with a clock that a test moves. */
export type TryRoom = {
  readonly roundId: string;
  readonly workshopId: string;
  readonly cookie: string;
  /** The one person in it. */
  readonly me: string;
  state(): RoundState;
  /** Passes time in small steps, letting partners do what is due, until something holds. */
  pass(isSo: (state: RoundState) => boolean): Promise<void>;
  /** Says what the person wishes. */
  wish(command: PersonCommand): Promise<Answer>;
};

/** How far time goes at once, ms. */
const STEP_MS = 250;

/** Lets everything that was written be read and answered: partners live in this process. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setImmediate(done));
}

/** Opens a round alone; the others are partners. */
export async function tryAlone(
  app: TestApp,
  asked: { readonly chair: string; readonly scenarioId?: string; readonly language?: string },
  cookie?: string,
): Promise<TryRoom> {
  const reply = await ask(app, '/api/try', {
    body: { scenarioId: 'dock', language: 'en', ...asked },
    ...(cookie === undefined ? {} : { cookie }),
  });
  if (reply.status !== 200) throw new Error(`not opened: ${reply.text}`);
  const { roundId, workshopId } = reply.body as { roundId: string; workshopId: string };
  return tryRoom(app, { roundId, workshopId, cookie: cookieIn(reply) ?? cookie ?? '' });
}

/** The same room on a server that was started again. */
export async function tryRoom(
  app: TestApp,
  { roundId, workshopId, cookie }: Pick<TryRoom, 'roundId' | 'workshopId' | 'cookie'>,
): Promise<TryRoom> {
  const { engine } = app.app;
  await engine.stateOf(roundId as `r_${string}`);
  const state = () => engine.peek(roundId)?.state as RoundState;
  const me = Object.keys(state().stage.people).find(
    (person) => !state().stage.people[person]?.isSimulated,
  );
  if (me === undefined) throw new Error('nobody is a person');
  return {
    roundId,
    workshopId,
    cookie,
    me,
    state,
    async pass(isSo) {
      for (let step = 0; step < 4000; step += 1) {
        await settle();
        if (isSo(state())) return;
        app.clock.advance(STEP_MS);
      }
      throw new Error(`never: ${String(isSo)}`);
    },
    async wish(command) {
      const nowMs = app.clock.nowMs();
      const id = createCommandId(nowMs, randomHex(10));
      const actor = { kind: 'person', person: me, isInstructor: false } as const;
      const { answer } = await engine.execute(roundId, actor, { id, pressedAtMs: nowMs, command });
      await settle();
      return answer;
    },
  };
}
