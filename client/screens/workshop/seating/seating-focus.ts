/** Moves the focus to a chair by its place on the screen. */
export function focusChair(root: HTMLElement | null, room: number, chair: number): void {
  root?.querySelector<HTMLElement>(`[data-at="${room}.${chair}"]`)?.focus();
}

/** Moves the focus to the first free chair; to the first chair where none is free. */
export function focusFirstFree(root: HTMLElement | null): void {
  const free = root?.querySelector<HTMLElement>('[data-at][data-free]');
  (free ?? root?.querySelector<HTMLElement>('[data-at]'))?.focus();
}

/**
 * Moves the focus to somebody who waits, or to the first of them. Only for those who came by keys:
 * where the focus is not in the seating nothing is moved.
 */
export function focusWaiting(root: HTMLElement | null, person?: string): void {
  if (!root?.contains(document.activeElement)) return;
  const all = [...root.querySelectorAll<HTMLElement>('[data-person]')];
  const next = all.find((one) =>
    person === undefined
      ? one.getAttribute('aria-pressed') === 'false'
      : one.dataset.person === person,
  );
  next?.focus();
}
