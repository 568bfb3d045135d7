import { type RefObject, useLayoutEffect, useState } from 'react';

const LEAST_PX = 280;

/**
 * The width of an element in px, followed; null until it has been placed, which is before anything is
 * painted. `unplaced`: its width where nothing has a layout.
 */
export function useWidth(element: RefObject<HTMLElement | null>, unplaced: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const tell = (px: number) => setWidth(Math.max(LEAST_PX, Math.round(px)));
    tell(watched.clientWidth || unplaced);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) tell(entry.contentRect.width);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, unplaced]);
  return width;
}
