import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type SampleLog, sampleLog } from '#server/sample/log.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { round } from '#shared/round/round.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed } from '#shared/stream/decider.ts';
import type { Schema } from '#shared/stream/schema.ts';

/** The golden log of a language, as it lies in its file. */
export function goldenLog(language: 'en' | 'sv'): SampleLog {
  const path = new URL(`../../server/sample/log/${language}.json`, import.meta.url);
  return sampleLog.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The events of a log in the current version, channel after channel. */
export function eventsOf(
  { schemaVersion, pages }: Pick<SampleLog, 'schemaVersion' | 'pages'>,
  schema: Schema = round.schema,
): readonly { readonly channel: Channel; readonly event: Committed<RoundEvent> }[] {
  return pages.flatMap(({ channel, events }) =>
    events.map((event) => ({
      // The files hold what a round has written: facts with their times, on its own channels.
      channel: channel as Channel,
      event: schema.upcast(schemaVersion, event as Committed<RoundEvent>) as Committed<RoundEvent>,
    })),
  );
}

/** What events fold to. */
export function foldOf(events: ReturnType<typeof eventsOf>): RoundState {
  const state = round.empty();
  for (const { event } of events) round.reduce(state, event);
  return state;
}

/** The SHA-256 of a value's JSON with the keys of every object in order, in hex. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
