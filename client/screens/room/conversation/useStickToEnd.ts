import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Closer to the end than this counts as being there, px. */
const NEAR_PX = 48;

type StickToEnd = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Lines that came while the reader was further up. */
  readonly unread: number;
  readonly toEnd: () => void;
  readonly onScroll: () => void;
};

/**
 * Keeps a script at its end while somebody reads there, and where it is while they read further up:
 * what comes below never moves what is read.
 * @param count how many lines there are: they alone are counted as unread
 * @param length how many things the script holds: pauses and takes move its end, too
 * @param isOwnLast the newest line is the reader's own: then the script goes to the end in any case
 */
export function useStickToEnd(count: number, length: number, isOwnLast: boolean): StickToEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const measured = useRef<{ readonly room: number; readonly length: number } | null>(null);
  const seen = useRef(count);
  const [unread, setUnread] = useState(0);

  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    isAtEnd.current = true;
    setUnread(0);
  }, []);

  useLayoutEffect(() => {
    const came = count - seen.current;
    seen.current = count;
    if (isAtEnd.current || (came > 0 && isOwnLast)) toEnd();
    else if (came > 0) setUnread((before) => before + came);
  }, [count, length, isOwnLast, toEnd]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // The composer grows, a keyboard opens, a line waits no longer: the end stays the end.
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
      measured.current = { room: element.clientHeight, length: element.scrollHeight };
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { clientHeight: room, scrollHeight: length } = element;
    const before = measured.current;
    const isReader = !before || (before.room === room && before.length === length);
    measured.current = { room, length };
    // A card or a keyboard took the room meanwhile: nobody has scrolled, and the end stays the end.
    if (!isReader && isAtEnd.current) return;
    isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    if (isAtEnd.current) setUnread(0);
  }, []);

  return { scroller, unread, toEnd, onScroll };
}
