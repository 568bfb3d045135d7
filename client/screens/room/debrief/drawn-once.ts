/** Rounds whose reveal has drawn itself on this page. */
const drawn = new Set<string>();

/** True the first time a round's reveal appears on this page: it draws itself once and never again. */
export function drawsNow(roundId: string): boolean {
  if (drawn.has(roundId)) return false;
  drawn.add(roundId);
  return true;
}
