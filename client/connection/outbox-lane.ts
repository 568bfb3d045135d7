import { type Answer, RETRY_REFUSALS, type Refusal } from '#shared/stream/refusal.ts';
import { type AnyCommand, isNeverQueued } from './command-kinds.ts';
import { resendDelayMs } from './retry-delay.ts';
import { createStore, type Readable } from './store.ts';
import type { Timers } from './timers.ts';

/** A command that was pressed and is not yet answered. */
export type WaitingCommand = {
  readonly id: string;
  readonly pressedAtMs: number;
  readonly command: AnyCommand;
};

/** A command in a lane, with whom to tell. */
export type LaneItem = {
  readonly waiting: WaitingCommand;
  /** Whether the server may have it already: then it is never changed, only sent again. */
  wasSent: boolean;
  readonly tell: readonly ((answer: Answer) => void)[];
};

/** What a lane needs of the outbox around it. */
export type LaneParts = {
  readonly timers: Timers;
  readonly chance: () => number;
  readonly isLive: () => boolean;
  /** Whether the stream would not take the command just now, though it will later. */
  readonly rests: (command: AnyCommand) => boolean;
  /** Whether a refused command is kept: it was sent before this browser knew that the stream rests. */
  readonly keeps: (command: AnyCommand, refusal: Refusal) => boolean;
  /** Sends once. Null: no answer. */
  readonly transmit: (waiting: WaitingCommand) => Promise<Answer | null>;
  readonly onKept: (waiting: WaitingCommand) => void;
  /** `refusal` is null when it was carried out, or joined into a later one. */
  readonly onLeft: (waiting: WaitingCommand, refusal: Refusal | null) => void;
  readonly onChange: () => void;
};

/** The commands of one person to one stream: in order, one under way at a time. */
export type Lane = {
  readonly pending: Readable<readonly WaitingCommand[]>;
  /** What is kept and waits, oldest first. */
  readonly kept: () => readonly WaitingCommand[];
  /** Why the server sends the oldest back, while it does. */
  readonly heldBy: () => Refusal | null;
  readonly add: (waiting: WaitingCommand) => Promise<Answer>;
  /** Puts what an earlier visit left in front. */
  readonly restore: (kept: readonly WaitingCommand[]) => void;
  /** Sends now what waits: the connection is back. */
  readonly resume: () => void;
  /** Sends what rested, if it rests no longer. */
  readonly wake: () => void;
  /** Lets everything go. */
  readonly drop: () => void;
};

/** The dial is sent at most five times a second (DESIGN.md §6); what comes between is joined. */
const DIAL_APART_MS = 200;

/** What met a rest that was not known here is sent again this much later, if it may then. */
const AGAIN_AFTER_REST_MS = 500;

const NOTHING: readonly WaitingCommand[] = [];
const TRY_LATER: Answer = { ok: false, refusal: 'try-later' };

/** Makes an empty lane. Nothing is sent before `restore` has been called. */
export function createLane(parts: LaneParts): Lane {
  const { timers } = parts;
  const pending = createStore(NOTHING);
  let queue: LaneItem[] = [];
  let direct: readonly WaitingCommand[] = [];
  let isRestored = false;
  let isUnderWay = false;
  let failures = 0;
  let heldBy: Refusal | null = null;
  let lastDialMs = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | null = null;

  function changed(): void {
    const all = [...queue.map((item) => item.waiting), ...direct];
    pending.set(all.length === 0 ? NOTHING : all);
    parts.onChange();
  }

  function pumpAfter(delayMs: number): void {
    cancelTimer?.();
    cancelTimer = timers.after(delayMs, () => {
      cancelTimer = null;
      void pump();
    });
  }

  async function pump(): Promise<void> {
    if (!isRestored || isUnderWay || cancelTimer || !parts.isLive()) return;
    // What rests is passed by: the wish that ends a pause may stand behind a line that waits for its end.
    const item = queue.find(({ waiting }) => !parts.rests(waiting.command));
    if (!item) return;
    if (item.waiting.command.type === 'moveDial') {
      const restMs = lastDialMs + DIAL_APART_MS - timers.tickMs();
      if (restMs > 0 && queue.at(-1) === item) return pumpAfter(restMs);
      lastDialMs = timers.tickMs();
    }
    isUnderWay = true;
    item.wasSent = true;
    const answer = await parts.transmit(item.waiting);
    isUnderWay = false;
    if (!queue.includes(item)) return;
    if (answer === null || (!answer.ok && RETRY_REFUSALS.includes(answer.refusal))) {
      heldBy = answer === null || answer.ok ? null : answer.refusal;
      changed();
      // Without a connection `resume` comes when it is back.
      if (parts.isLive()) pumpAfter(resendDelayMs(failures, parts.chance()));
      failures += 1;
      return;
    }
    failures = 0;
    heldBy = null;
    if (!answer.ok && parts.keeps(item.waiting.command, answer.refusal)) {
      changed();
      return pumpAfter(AGAIN_AFTER_REST_MS);
    }
    queue = queue.filter((one) => one !== item);
    parts.onLeft(item.waiting, answer.ok ? null : answer.refusal);
    changed();
    for (const tell of item.tell) tell(answer);
    void pump();
  }

  async function sendNow(waiting: WaitingCommand): Promise<Answer> {
    if (!parts.isLive()) return TRY_LATER;
    direct = [...direct, waiting];
    changed();
    const answer = await parts.transmit(waiting);
    direct = direct.filter((one) => one !== waiting);
    changed();
    return answer ?? TRY_LATER;
  }

  function enqueue(waiting: WaitingCommand, tell: (answer: Answer) => void): void {
    const last = queue.at(-1);
    const isJoined =
      last &&
      !last.wasSent &&
      last.waiting.command.type === 'moveDial' &&
      waiting.command.type === 'moveDial';
    if (isJoined) {
      queue = [...queue.slice(0, -1), { waiting, wasSent: false, tell: [...last.tell, tell] }];
      parts.onLeft(last.waiting, null);
    } else {
      queue = [...queue, { waiting, wasSent: false, tell: [tell] }];
      // Something stands behind a dial move that was held back for its rate: both go now.
      if (!isUnderWay && failures === 0) cancelTimer?.();
      if (!isUnderWay && failures === 0) cancelTimer = null;
    }
    parts.onKept(waiting);
    changed();
    void pump();
  }

  return {
    pending,
    kept: () => queue.map((item) => item.waiting),
    heldBy: () => heldBy,
    add(waiting) {
      if (isNeverQueued(waiting.command)) return sendNow(waiting);
      return new Promise((resolve) => enqueue(waiting, resolve));
    },
    restore(kept) {
      // The earlier visit may have sent them.
      const items = kept.map((waiting) => ({ waiting, wasSent: true, tell: [] }));
      queue = [...items, ...queue];
      isRestored = true;
      if (kept.length > 0) changed();
      void pump();
    },
    resume() {
      failures = 0;
      cancelTimer?.();
      cancelTimer = null;
      void pump();
    },
    wake: () => void pump(),
    drop() {
      cancelTimer?.();
      cancelTimer = null;
      const dropped = queue;
      queue = [];
      changed();
      for (const item of dropped) {
        parts.onLeft(item.waiting, null);
        for (const tell of item.tell) tell({ ok: false, refusal: 'not-allowed' });
      }
    },
  };
}
