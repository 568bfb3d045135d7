import { focusHeading, whenHeadingStands } from './focusHeading.ts';

/**
 * Where the control that had the focus is taken away, the focus goes to the heading of what came, unless
 * the screen gives it a better place. Call once; returns what takes it away.
 */
export function keepFocus(page: Document): () => void {
  let last: Element | null = null;
  let stopWaiting = () => {};

  const isLost = () => last !== null && !last.isConnected && page.activeElement === page.body;
  const onFocus = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const onBlur = ({ target }: FocusEvent): void => {
    // A press beside every control lets go of the focus on purpose; a browser may tell of a removal, too,
    // and of a screen that is hidden while the code of the next one is fetched.
    queueMicrotask(() => {
      const isThere = last?.isConnected === true && last.checkVisibility();
      if (target === last && isThere && page.activeElement === page.body) last = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    stopWaiting();
    stopWaiting = whenHeadingStands(() => {
      if (isLost()) focusHeading();
    });
  });
  page.addEventListener('focusin', onFocus);
  page.addEventListener('focusout', onBlur);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('focusout', onBlur);
    observer.disconnect();
    stopWaiting();
  };
}
