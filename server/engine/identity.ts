import { hash } from 'node:crypto';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Actor } from '#shared/stream/decider.ts';

/** The key under which the server's own commands are answered. No person has it: theirs begin `p_`. */
const SERVER = 'server';

/** Who an answer is kept for. Command ids are unique per stream and this key. */
export function personKeyOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.person : SERVER;
}

/** A short hash of what a command says. The order of its fields makes no difference. */
export function contentHash(command: unknown): string {
  return hash('sha256', canonicalText(command), 'base64url').slice(0, 22);
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

/**
 * What a JSON value says as text, no two values as the same one: lengths before texts spare their
 * quoting, for this is made for every command. Fields in the order of their names.
 */
function canonicalText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${value.length}:${value}`;
    case 'number':
    case 'boolean':
      return `${value};`;
    case 'object':
      if (value === null) return 'null;';
      return Array.isArray(value) ? canonicalList(value) : canonicalFields(value);
    default:
      throw new TypeError(`not JSON: ${typeof value}`);
  }
}

function canonicalList(list: readonly unknown[]): string {
  let text = '[';
  for (const one of list) text += canonicalText(one);
  return `${text}]`;
}

function canonicalFields(fields: object): string {
  let text = '{';
  for (const name of Object.keys(fields).sort()) {
    // Of an object, every name is a field of it.
    const field = (fields as Readonly<Record<string, unknown>>)[name];
    if (field !== undefined) text += `${name.length}:${name}${canonicalText(field)}`;
  }
  return `${text}}`;
}
