import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { focusHeading, whenHeadingStands } from './focusHeading.ts';

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
