import { z } from 'zod';

/** A stream's key: which kind it is and its random id. */
export const streamId = z.string().regex(/^[wr]_[A-Za-z0-9_-]{21}$/);
/** `w_…` is a workshop, `r_…` a round. The id is random: knowing one is no right to it. */
export type StreamId = string;

/** A command's id, made by its sender: 12 hex digits of time in ms, then 20 of chance. */
export const commandId = z.string().regex(/^[0-9a-f]{32}$/);

/** Id of a thing that a client names (a tag, a line, a note): unique within its owner's seat. */
export const thingId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** Id of a person. */
export const personId = z.string().regex(/^p_[A-Za-z0-9_-]{12}$/);

/**
 * Makes a time-ordered command id, so that the store's key of answers grows at its right edge.
 * @param nowMs the sender's estimate of server time, ms since the epoch
 * @param randomHex 20 hex digits of chance
 */
export function createCommandId(nowMs: number, randomHex: string): string {
  return Math.max(0, Math.trunc(nowMs)).toString(16).padStart(12, '0').slice(-12) + randomHex;
}

/**
 * Why a command was not carried out. Each has a sentence in every language of the client.
 * `slow-down` and `try-later` are not answers: the client keeps the command and sends it again.
 */
export const REFUSALS = [
  'bad-message',
  'unknown',
  'not-allowed',
  'not-now',
  'already-moved',
  'already-there',
  'id-reused',
  'answers-missing',
  'brief-read',
  'not-seated',
  'room-short',
  'full',
  'time-out-used',
  'too-late',
  'slow-down',
  'try-later',
  'server-error',
] as const;

/** See {@link REFUSALS}. */
export type Refusal = (typeof REFUSALS)[number];

/** Refusals that say nothing about the command itself: the sender keeps it and tries again. */
export const RETRY_REFUSALS: readonly Refusal[] = ['slow-down', 'try-later'];

/** The answer to a command. `atMs` is the commit's server time, never a sequence number. */
export type Answer =
  | { readonly ok: true; readonly atMs: number }
  | { readonly ok: false; readonly refusal: Refusal };
