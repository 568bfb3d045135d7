import { hash } from 'node:crypto';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Actor } from '#shared/stream/decider.ts';

/** The key under which the server's own commands are answered. No person has it: theirs begin `p_`. */
const SERVER = 'server';

/** Who an answer is kept for. Command ids are unique per stream and this key. */
export function personKeyOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.person : SERVER;
}

/**
 * A short hash of what a command says. Whoever checks commands by a schema hands them on with their
 * fields in its order, so that the order in which somebody sent them makes no difference.
 */
export function contentHash(command: unknown): string {
  return hash('sha256', JSON.stringify(command), 'base64url').slice(0, 22);
}

/**
 * The n-th id that a command makes: the same command makes the same ids again. The sender is part
 * of it, so that nobody can make ids meet by copying another person's command id.
 */
export function derivedId(streamId: string, person: string, commandId: string, n: number): string {
  return hash('sha256', `${streamId} ${person} ${commandId} ${n}`, 'base64url').slice(0, 21);
}

/**
 * The id of a command that the server issues because of something stored, so that issuing it twice
 * has one effect. `causes` must be nothing but what the readers of its outcome may know: the
 * outcome's ids are derived from it (SECURITY.md I-8).
 */
export function derivedCommandId(atMs: number, ...causes: readonly (string | number)[]): string {
  return createCommandId(atMs, hash('sha256', causes.join(' '), 'hex').slice(0, 20));
}
