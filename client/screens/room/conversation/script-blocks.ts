import type { ScriptItem } from './script.ts';

/** So many things stand in one block of a script: a long one is drawn, and skipped, block by block. */
const BLOCK = 8;

/** A script cut into blocks from its beginning: a block keeps its things while the script grows. */
export function blocksOf(items: readonly ScriptItem[]): readonly (readonly ScriptItem[])[] {
  const count = Math.ceil(items.length / BLOCK);
  return Array.from({ length: count }, (_, at) => items.slice(at * BLOCK, (at + 1) * BLOCK));
}

/** Whether two blocks are drawn the same: a line that was folded anew is the line that it was. */
export function isSameBlock(one: readonly ScriptItem[], other: readonly ScriptItem[]): boolean {
  return one.length === other.length && one.every((item, at) => isSameItem(item, other[at]));
}

function isSameItem(one: ScriptItem, other: ScriptItem | undefined): boolean {
  if (one === other) return true;
  if (!other) return false;
  return hasSameFields(
    one.kind === 'line' ? { ...one, ...one.line, line: null } : one,
    other.kind === 'line' ? { ...other, ...other.line, line: null } : other,
  );
}

function hasSameFields(one: object, other: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(other));
  const all = Object.entries(one);
  return all.length === fields.size && all.every(([name, value]) => fields.get(name) === value);
}
