import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Language, sampleResponse } from '#shared/api.ts';
import { round } from '#shared/round/round.ts';
import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import type { Schema } from '#shared/stream/schema.ts';
import { type SampleLog, sampleLog } from './log.ts';

/** What the sample's page is answered. */
export type Sample = z.infer<typeof sampleResponse>;

/** Read when somebody first asks: a server that nobody asks for a sample holds none. */
const LOGS: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  en: () => import('./log/en.json', { with: { type: 'json' } }),
  sv: () => import('./log/sv.json', { with: { type: 'json' } }),
};

/** The round that ships with the program, as everybody of its room reads it after the reveal. */
export async function readSample(language: Language): Promise<Sample> {
  const { default: log } = await LOGS[language]();
  return sampleOf(sampleLog.parse(log));
}

/**
 * The open part of a log, in the current version of events. Own notes, the instructors' desk and the
 * vault stay in the file.
 */
export function sampleOf(
  { schemaVersion, pages, ...head }: SampleLog,
  schema: Schema = round.schema,
): Sample {
  const upcast = (event: unknown) =>
    // A log holds facts that the rules have made, each with its time.
    schema.upcast(schemaVersion, event as Committed<StreamEvent>);
  const open = pages
    .filter(({ channel }) => isOpen(channel))
    .map(({ channel, from, events }) => ({ channel, from, events: events.map(upcast) }));
  const digest = createHash('sha256').update(JSON.stringify(open)).digest('base64url');
  return { incarnation: digest.slice(0, 16), ...head, pages: open };
}

/** Allow-list: a new kind of channel is in no sample until it is named here. */
function isOpen(channel: string): boolean {
  return ['stage', 'gallery', 'debrief'].includes(channel) || channel.startsWith('seat:');
}
