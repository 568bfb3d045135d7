import type { Actor, Context, Reader } from '#shared/stream/decider.ts';
import type { Refusal } from '#shared/stream/refusal.ts';
import type { NewAnswer, StoredAnswer } from '../ports.ts';
import type { CommandEnvelope, Outcome } from './commit.ts';
import { derivedId } from './identity.ts';
import type { DraftedEvent, Head, LiveStream } from './live-stream.ts';

/** A command that waits for its answer. */
export type Ticket = {
  readonly streamId: string;
  readonly actor: Actor;
  /** Who the answer is kept for: see `personKeyOf`. */
  readonly person: string;
  readonly envelope: CommandEnvelope;
  /** Hash of what the command says. */
  readonly hash: string;
  readonly settle: (outcome: Outcome) => void;
};

/** What the open transaction will write to one stream. */
export type Draft = {
  readonly stream: LiveStream;
  readonly events: DraftedEvent[];
  /** The answers of this transaction, in order. */
  readonly answers: NewAnswer[];
  deadlineMs: number | null;
  /** True when a reducer failed half-way: nothing of this stream may be stored in this turn. */
  isSpoiled: boolean;
};

/** What became of one command, if the transaction is stored. */
export type Verdict =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Accepted before, in this transaction or an earlier one. */
  | { readonly kind: 'repeated'; readonly atMs: number }
  | { readonly kind: 'accepted'; readonly atMs: number; readonly wrote: readonly Head[] };

/** Told of a bug, and where it showed. */
export type OnBug = (
  error: unknown,
  where: { readonly streamId?: string; readonly commandId?: string },
) => void;

export type JudgeOptions = {
  /** How many events a channel may hold before people's commands are refused as `full`. */
  readonly channelLimit: number;
  readonly onBug: OnBug;
};

/** Begins what a transaction writes to a stream. */
export function createDraft(stream: LiveStream): Draft {
  return { stream, events: [], answers: [], deadlineMs: null, isSpoiled: false };
}

/** Judges one command on the pending state of its stream and puts its consequences into the draft. */
export function judge(
  ticket: Ticket,
  draft: Draft,
  stored: StoredAnswer | null,
  nowMs: number,
  options: JudgeOptions,
): Verdict {
  if (draft.isSpoiled) return refused('try-later');
  const earlier = answerIn(draft, ticket) ?? stored;
  if (earlier !== null) {
    const isSame = earlier.hash === ticket.hash;
    return isSame ? { kind: 'repeated', atMs: earlier.atMs } : refused('id-reused');
  }
  const { stream } = draft;
  const isStarted = stream.version + draft.events.length > 0;
  if (!isStarted && ticket.actor.kind === 'person') return refused('unknown');
  try {
    const context = contextOf(ticket, Math.max(nowMs, stream.lastAtMs));
    return decideInto(draft, ticket, context, options.channelLimit);
  } catch (error) {
    options.onBug(error, { streamId: ticket.streamId, commandId: ticket.envelope.id });
    return refused('server-error');
  }
}

/** The answer that a command got earlier in this transaction. */
function answerIn({ answers }: Draft, { person, envelope }: Ticket): StoredAnswer | undefined {
  return answers.find((one) => one.commandId === envelope.id && one.person === person);
}

/** Decides, and folds what was decided. What throws in here is a bug of the domain. */
function decideInto(draft: Draft, ticket: Ticket, context: Context, channelLimit: number): Verdict {
  const { stream } = draft;
  const { nowMs: atMs } = context;
  const decision = stream.decide(ticket.envelope.command, context);
  if (!decision.ok) return refused(decision.problem);
  const heads = stream.headsAfter(decision.value);
  if (isFull(stream, heads, ticket.actor, channelLimit)) return refused('full');
  // From here until the end the pending state is ahead of the draft.
  draft.isSpoiled = true;
  const person = ticket.actor.kind === 'person' ? ticket.actor.person : null;
  draft.events.push(...stream.draft(decision.value, person, atMs));
  draft.deadlineMs = stream.pendingDeadlineMs();
  draft.isSpoiled = false;
  const { person: sender, envelope, hash } = ticket;
  draft.answers.push({ commandId: envelope.id, person: sender, hash, atMs });
  return { kind: 'accepted', atMs, wrote: heads };
}

/**
 * Whether a channel is too long for one more. Asked only of channels that the sender may read: a
 * refusal must not tell how much others have written. The server itself is never held up.
 */
function isFull(
  stream: LiveStream,
  heads: readonly Head[],
  actor: Actor,
  channelLimit: number,
): boolean {
  if (actor.kind === 'server') return false;
  const over = heads.filter(({ head }) => head > channelLimit);
  if (over.length === 0) return false;
  const readable = stream.pendingReadableBy(readerOf(actor));
  return over.some(({ channel }) => readable.includes(channel));
}

function contextOf({ actor, person, streamId, envelope }: Ticket, nowMs: number): Context {
  const { id, pressedAtMs = nowMs } = envelope;
  return {
    by: actor,
    nowMs,
    pressedAtMs: Number.isFinite(pressedAtMs) ? Math.min(Math.trunc(pressedAtMs), nowMs) : nowMs,
    newId: (n) => derivedId(streamId, person, id, n),
  };
}

/** A person as `readableBy` asks about them. */
export function readerOf(actor: Extract<Actor, { readonly kind: 'person' }>): Reader {
  return { person: actor.person, isInstructor: actor.isInstructor };
}

function refused(refusal: Refusal): Verdict {
  return { kind: 'refused', refusal };
}
