/**
 * Remembers what `compute` made of the same objects: a selector built on it returns a stable reference,
 * for any number of sources at once. What nobody holds any more is forgotten.
 */
export function memoByParts<Parts extends readonly object[], Value>(
  compute: (...parts: Parts) => Value,
): (...parts: Parts) => Value {
  type Branch = { next: WeakMap<object, Branch>; made: { readonly value: Value } | null };
  const branch = (): Branch => ({ next: new WeakMap(), made: null });
  const root = branch();
  return (...parts) => {
    let at = root;
    for (const part of parts) {
      const next = at.next.get(part) ?? branch();
      at.next.set(part, next);
      at = next;
    }
    at.made ??= { value: compute(...parts) };
    return at.made.value;
  };
}
