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

/** Calls back once the new screen's heading is in the document; a lazy screen may take a while. */
export function whenHeadingStands(then: () => void): () => void {
  if (document.querySelector('h1')) {
    then();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!document.querySelector('h1')) return;
    observer.disconnect();
    then();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
