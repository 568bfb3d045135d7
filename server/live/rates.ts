import type { PersonCommand } from '#shared/round/commands.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';
import type { Clock } from '../ports.ts';
import { type Bucket, createBucket, createKept } from './buckets.ts';
import type { LiveLimits } from './limits.ts';

/** What somebody's hands can do too fast: what is kept of one person. */
const KINDS = ['messages', 'abuse', 'subscribe', 'resync', 'dial', 'tags', 'text'] as const;
type Kind = (typeof KINDS)[number];
type Hands = Readonly<Record<Kind, Bucket>>;

type CommandType = (PersonCommand | PersonWorkshopCommand)['type'];

/** Commands with a bucket of their own beside the general one. */
const KIND_OF: Partial<Record<CommandType, Kind>> = {
  moveDial: 'dial',
  addTag: 'tags',
  refineTag: 'tags',
  noteTag: 'tags',
  nudgeTag: 'tags',
  undoTag: 'tags',
  sayLine: 'text',
  addComment: 'text',
};

/** How fast people may speak. Buckets are keyed by person: nobody feels what others do. */
export type Rates = {
  /** Counts a message: whether it may be answered, is one too many, or more than any hand sends. */
  takeMessage(key: string): 'fine' | 'too-fast' | 'abuse';
  /** Whether a stream may be begun, or asked for again. */
  takeSubscription(person: string, kind: 'subscribe' | 'resync'): boolean;
  /** Whether a command of this type has room in its own bucket. */
  takeCommand(person: string, type: CommandType): boolean;
};

/** See {@link Rates}. */
export function createRates(clock: Clock, { rates }: LiveLimits): Rates {
  const create = (): Hands => ({
    messages: createBucket(rates.messages),
    abuse: createBucket(rates.abuse),
    subscribe: createBucket(rates.subscribe),
    resync: createBucket(rates.resync),
    dial: createBucket(rates.dial),
    tags: createBucket(rates.tags),
    text: createBucket(rates.text),
  });
  const hands = createKept(clock, create, (one, nowMs) =>
    KINDS.some((kind) => !one[kind].isFull(nowMs)),
  );
  return {
    takeMessage(key) {
      const { abuse, messages } = hands.of(key);
      const nowMs = clock.nowMs();
      if (!abuse.take(nowMs)) return 'abuse';
      return messages.take(nowMs) ? 'fine' : 'too-fast';
    },
    takeSubscription: (person, kind) => hands.of(person)[kind].take(clock.nowMs()),
    takeCommand(person, type) {
      const kind = KIND_OF[type];
      return kind === undefined || hands.of(person)[kind].take(clock.nowMs());
    },
  };
}
