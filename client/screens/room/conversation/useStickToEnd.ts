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

type Script = {
  /** How many lines there are: they alone are counted as unread. */
  readonly count: number;
  /** How many things the script holds: pauses and takes move its end, too. */
  readonly length: number;
  /** The newest line is the reader's own: then the script goes to the end in any case. */
  readonly isOwnLast: boolean;
  /** The script ends at a playhead and is at its end at each of its moments. */
  readonly isFollowed: boolean;
};

/**
 * Keeps a script at its end while somebody reads there, and where it is while they read further up:
 * what comes below never moves what is read.
 * A script that is followed hangs from its end (the style sheet turns it over): nothing is measured, and
 * it is only brought back from where somebody scrolled.
 */
export function useStickToEnd({ count, length, isOwnLast, isFollowed }: Script): StickToEnd {
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
    if (isFollowed) {
      if (!isAtEnd.current) scroller.current?.scrollTo({ top: 0 });
      isAtEnd.current = true;
      return;
    }
    const came = count - seen.current;
    seen.current = count;
    if (isAtEnd.current || (came > 0 && isOwnLast)) toEnd();
    else if (came > 0) setUnread((before) => before + came);
  }, [count, length, isOwnLast, isFollowed, toEnd]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || isFollowed) return;
    // The composer grows, a keyboard opens, a line waits no longer: the end stays the end.
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
      measured.current = { room: element.clientHeight, length: element.scrollHeight };
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [isFollowed]);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    if (isFollowed) {
      isAtEnd.current = element.scrollTop > -NEAR_PX;
      return;
    }
    const { clientHeight: room, scrollHeight } = element;
    const before = measured.current;
    const isReader = !before || (before.room === room && before.length === scrollHeight);
    measured.current = { room, length: scrollHeight };
    // A card or a keyboard took the room meanwhile: nobody has scrolled, and the end stays the end.
    if (!isReader && isAtEnd.current) return;
    isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    if (isAtEnd.current) setUnread(0);
  }, [isFollowed]);

  return { scroller, unread, toEnd, onScroll };
}
