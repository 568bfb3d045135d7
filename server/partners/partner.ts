import { randomBytes } from 'node:crypto';
import type { ChannelsMessage, StreamPage } from '#shared/protocol.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce as reduceRound } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import type { Language } from '#shared/rubric/text.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Committed } from '#shared/stream/decider.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { WorkshopEvent } from '#shared/workshop/events.ts';
import { reduce as reduceWorkshop } from '#shared/workshop/reduce.ts';
import { emptyWorkshop, type Hall, type WorkshopState } from '#shared/workshop/state.ts';
import type { DirectorySeat } from '../directory-port.ts';
import type { Gateway } from '../live/gateway.ts';
import type { InProcessClient } from '../live/in-process.ts';
import type { Clock } from '../ports.ts';
import { type FollowedStream, followStream } from './followed-stream.ts';
import { nextMove } from './mind/next-move.ts';
import type { Move, Situation } from './mind/situation.ts';
import { sceneOf } from './scenes/all.ts';

/** What a partner needs to be somebody. */
export type PartnerOptions = {
  readonly seat: DirectorySeat;
  readonly language: Language;
  /** The secret of its session, as a browser's cookie holds it. */
  readonly token: string;
  readonly connect: Gateway['connect'];
  readonly clock: Clock;
  readonly onBug: (error: unknown) => void;
  /** It has gone for good: sent away, or nothing left to play. */
  readonly onGone: () => void;
};

/** One simulated person at work. */
export type Partner = { stop(): void };

/** A sign of life, as often as a browser answers a ping. Also when it looks at the clock. */
const BEAT_MS = 3000;

/** After a refusal that may pass, ms. */
const AGAIN_MS = 1500;

/** A move refused this often is given up: the round has gone another way. */
const ATTEMPTS = 3;

/** How long before a line somebody is seen to write it, ms. */
const WRITING_MS = 4000;

/**
 * Plays one person through the gateway's own door, with the rights of that person and no more
 * (DESIGN.md §6). Holds nothing that the log does not say, so it may be stopped at any moment.
 */
export function createPartner(options: PartnerOptions): Partner {
  const { seat, language, token, connect, clock, onBug, onGone } = options;
  const { workshop, person } = seat;
  const hall = followStream<WorkshopState>(emptyWorkshop, (state, event) =>
    reduceWorkshop(state, event as Committed<WorkshopEvent>),
  );
  let round: { readonly id: string; readonly feed: FollowedStream<RoundState> } | null = null;
  let client: InProcessClient | null = null;
  let isStopped = false;
  let isSending = false;
  let cancelMove: (() => void) | null = null;
  let cancelBeat: (() => void) | null = null;
  let attempts: { key: string; count: number } = { key: '', count: 0 };

  const subscribe = (stream: string, feed: FollowedStream<unknown>) => {
    client
      ?.ask('subscribe', { stream, ...feed.position() })
      .then(([answer]) => {
        const { ok } = answer as Answer;
        if (!ok) later(() => subscribe(stream, feed), AGAIN_MS);
      })
      .catch(() => {});
  };

  const later = (what: () => void, ms: number) => {
    const cancel = clock.setTimer(clock.nowMs() + ms, () => {
      if (!isStopped) what();
    });
    return cancel;
  };

  /** Goes into the round that this person is in, once it has begun. */
  const followRound = () => {
    const state = hall.state();
    const id = state === null ? null : roundOf(state.hall, person);
    if (id === null || id === round?.id) return;
    if (round !== null) void client?.ask('unsubscribe', { stream: round.id }).catch(() => {});
    const feed = followStream<RoundState>(emptyRound, (into, event) =>
      reduceRound(into, event as Committed<RoundEvent>),
    );
    round = { id, feed };
    subscribe(id, feed);
  };

  const situation = (): Situation | null => {
    const state = round?.feed.state() ?? null;
    const scene = sceneOf(state?.stage.opening?.scenario.id ?? '');
    if (round === null || state === null || scene === null) return null;
    return { state, me: person, words: scene[language], language, seed: `${round.id} ${person}` };
  };

  /** Looks at what is due, and does it or waits for it. */
  const look = () => {
    cancelMove?.();
    cancelMove = null;
    const now = isSending || isStopped ? null : situation();
    const move = now === null ? null : nextMove(now, clock.nowMs());
    if (move === null || round === null) return;
    const waitMs = move.atMs - clock.nowMs();
    if (waitMs <= 0) return send(round.id, move);
    const isLine = move.command.type === 'sayLine';
    if (isLine && waitMs <= WRITING_MS) tellWriting(round.id);
    const wakeMs = isLine && waitMs > WRITING_MS ? waitMs - WRITING_MS : waitMs;
    cancelMove = later(look, wakeMs);
  };

  const tellWriting = (stream: string) => {
    client?.ask('signal', { stream, kind: 'writing' }).catch(() => {});
  };

  const send = (stream: string, { command }: Move) => {
    const key = JSON.stringify(command);
    attempts = attempts.key === key ? { key, count: attempts.count + 1 } : { key, count: 1 };
    if (attempts.count > ATTEMPTS || client === null) return;
    isSending = true;
    const pressedAtMs = Math.round(clock.nowMs());
    const id = createCommandId(pressedAtMs, randomBytes(10).toString('hex'));
    client
      .ask('command', { stream, id, pressedAtMs, command })
      .then(([answer, pages]) => {
        for (const page of (pages ?? []) as StreamPage[]) take(page);
        isSending = false;
        if ((answer as Answer).ok) {
          attempts = { key: '', count: 0 };
          look();
        } else cancelMove = later(look, AGAIN_MS);
      })
      .catch(() => {
        isSending = false;
      });
  };

  const take = (page: StreamPage) => {
    const feed = page.stream === workshop ? hall : page.stream === round?.id ? round.feed : null;
    if (feed === null) return;
    if (!feed.takePage(page)) subscribe(page.stream, feed);
    if (page.stream === workshop) followRound();
  };

  const hear = (name: string, message: unknown) => {
    if (name === 'channels') {
      const channels = message as ChannelsMessage;
      const feed = channels.stream === workshop ? hall : round?.feed;
      feed?.takeChannels(channels);
    }
    if (name === 'page') take(message as StreamPage);
    if (name === 'goodbye') return stop();
    if (name === 'channels' || name === 'page') look();
  };

  const beat = () => {
    client?.beat();
    look();
    cancelBeat = later(beat, BEAT_MS);
  };

  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    cancelMove?.();
    cancelBeat?.();
    client?.close();
    onGone();
  };

  client = connect(token, `partner ${person}`, {
    onConnect() {
      subscribe(workshop, hall);
      beat();
    },
    onMessage(name, message, acknowledge) {
      try {
        acknowledge?.();
        if (!isStopped) hear(name, message);
      } catch (error) {
        onBug(error);
        stop();
      }
    },
    onClose: stop,
  });

  return { stop };
}

/** The round a person belongs to: the one that runs with them in it, else their latest. */
function roundOf({ rooms, rounds, places }: Hall, person: string): string | null {
  const own = Object.entries(rounds).filter(
    ([id, { cast, roomId }]) =>
      cast.some((one) => one.person === person) ||
      (places[person]?.roomId === roomId && rooms[roomId]?.runningRoundId === id),
  );
  const running = own.findLast(([, { overAtMs }]) => overAtMs === null);
  return (running ?? own.at(-1))?.[0] ?? null;
}
