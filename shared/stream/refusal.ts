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
