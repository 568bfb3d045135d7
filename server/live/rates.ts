import type { PersonCommand } from '#shared/round/commands.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';
import type { Clock } from '../ports.ts';
import { type BucketSet, createBuckets } from './buckets.ts';
import type { LiveLimits } from './limits.ts';

/** What somebody's hands can do too fast: a bucket each. */
const KINDS = ['messages', 'abuse', 'subscribe', 'resync', 'dial', 'tags', 'text'] as const;
type Kind = (typeof KINDS)[number];
const placeOf = (kind: Kind) => KINDS.indexOf(kind);
const [MESSAGES, ABUSE] = [placeOf('messages'), placeOf('abuse')];

type CommandType = (PersonCommand | PersonWorkshopCommand)['type'];

/** Commands with a bucket of their own beside the general one. */
const PLACE_OF: Partial<Record<CommandType, number>> = {
  moveDial: placeOf('dial'),
  addTag: placeOf('tags'),
  refineTag: placeOf('tags'),
  noteTag: placeOf('tags'),
  nudgeTag: placeOf('tags'),
  undoTag: placeOf('tags'),
  sayLine: placeOf('text'),
  addComment: placeOf('text'),
};

/** How fast people may speak. Kept by person: nobody feels what others do. */
export type Rates = {
  /** Counts a message: whether it may be answered, is one too many, or more than any hand sends. */
  takeMessage(hands: Hands): 'fine' | 'too-fast' | 'abuse';
  /** Whether a stream may be begun, or asked for again. */
  takeSubscription(hands: Hands, kind: 'subscribe' | 'resync'): boolean;
  /** Whether a command of this type has room in its own bucket. */
  takeCommand(hands: Hands, type: CommandType): boolean;
};

/** Whose hands a socket is: a person's, or a session's until it has a seat. It keeps their buckets at hand. */
export type Hands = { readonly key: string; buckets: BucketSet | null; swept: number };

/** The hands behind a key. */
export function handsOf(key: string): Hands {
  return { key, buckets: null, swept: 0 };
}

/** See {@link Rates}. */
export function createRates(clock: Clock, { rates }: LiveLimits): Rates {
  const all = createBuckets(
    clock,
    KINDS.map((kind) => rates[kind]),
  );
  const bucketsOf = (hands: Hands): BucketSet => {
    if (hands.buckets === null || hands.swept !== all.swept) {
      hands.buckets = all.of(hands.key);
      hands.swept = all.swept;
    }
    return hands.buckets;
  };
  return {
    takeMessage(hands) {
      const buckets = bucketsOf(hands);
      const nowMs = clock.nowMs();
      if (!buckets.take(ABUSE, nowMs)) return 'abuse';
      return buckets.take(MESSAGES, nowMs) ? 'fine' : 'too-fast';
    },
    takeSubscription: (hands, kind) => bucketsOf(hands).take(placeOf(kind), clock.nowMs()),
    takeCommand(hands, type) {
      const place = PLACE_OF[type];
      return place === undefined || bucketsOf(hands).take(place, clock.nowMs());
    },
  };
}
