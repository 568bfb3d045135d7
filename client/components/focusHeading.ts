/**
 * Moves the focus to the page's h1, so that a screen reader begins there. For a new screen and for
 * a new phase; never at the first load, where the browser already begins at the top.
 */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1, h1');
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
