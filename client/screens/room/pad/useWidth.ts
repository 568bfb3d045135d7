import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in px, followed. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(280, Math.round(entry.contentRect.width)));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
