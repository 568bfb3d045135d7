import type { PersonCommand } from '#shared/round/commands.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';
import type { Clock } from '../ports.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import type { LiveLimits } from './limits.ts';

type Kind = 'dial' | 'tags' | 'text';

/** Commands with a bucket of their own beside the general one. */
const KIND_OF: Partial<Record<(PersonCommand | PersonWorkshopCommand)['type'], Kind>> = {
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
export type Rates = Readonly<Record<'messages' | 'abuse' | 'subscribe' | 'resync', Buckets>> & {
  /** Whether a command of this type has room in its own bucket. */
  takeCommand(person: string, type: (PersonCommand | PersonWorkshopCommand)['type']): boolean;
};

/** See {@link Rates}. */
export function createRates(clock: Clock, { rates }: LiveLimits): Rates {
  const kinds: Readonly<Record<Kind, Buckets>> = {
    dial: createBuckets(clock, rates.dial),
    tags: createBuckets(clock, rates.tags),
    text: createBuckets(clock, rates.text),
  };
  return {
    messages: createBuckets(clock, rates.messages),
    abuse: createBuckets(clock, rates.abuse),
    subscribe: createBuckets(clock, rates.subscribe),
    resync: createBuckets(clock, rates.resync),
    takeCommand(person, type) {
      const kind = KIND_OF[type];
      return kind === undefined || kinds[kind].take(person);
    },
  };
}
