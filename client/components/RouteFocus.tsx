import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { focusHeading } from './focusHeading.ts';

/** After a change of address: to the top, and the focus to the new h1. Stands inside the Suspense. */
export function RouteFocus() {
  const [path] = useLocation();
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    window.scrollTo(0, 0);
    return whenHeadingStands(focusHeading);
  }, [path]);
  return null;
}

/** Calls back once the new screen's heading is in the document; a lazy screen may take a while. */
function whenHeadingStands(then: () => void): () => void {
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
