/**
 * Copies a part's first level: the object, and each list and record right inside it. A reducer may then
 * change the copy as decisions/0002 allows, while who holds the old one (React) sees nothing move.
 * Entries stay the same objects.
 */
export function freshPart<Part extends object>(part: Part): Part {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(part)) copy[name] = freshCollection(value);
  // Same names, same kinds of values.
  return copy as Part;
}

function freshCollection(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  return isRecord(value) ? { ...value } : value;
}

/**
 * Gives a folded part its old references back wherever nothing has changed, so that only what did is
 * drawn again. Returns the old part itself when nothing did.
 */
export function keepUnchanged<Part extends object>(before: Part, after: Part): Part {
  const old = new Map<string, unknown>(Object.entries(before));
  const next: Record<string, unknown> = {};
  let isSame = old.size === Object.keys(after).length;
  for (const [name, value] of Object.entries(after)) {
    const kept = hasSameEntries(old.get(name), value) ? old.get(name) : value;
    next[name] = kept;
    if (!Object.is(kept, old.get(name)) || !old.has(name)) isSame = false;
  }
  return isSame ? before : (next as Part);
}

/** Whether two values are equal, looking into lists and records one level deep, keys in order. */
function hasSameEntries(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((entry, at) => entry === after[at]);
  }
  if (!isRecord(before) || !isRecord(after)) return false;
  const names = Object.keys(before);
  const namesAfter = Object.keys(after);
  return (
    names.length === namesAfter.length &&
    names.every((name, at) => name === namesAfter[at] && before[name] === after[name])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
