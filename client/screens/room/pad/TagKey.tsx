import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FLASH_MS } from './pad-store.ts';

/** Held for this long, a key tags and opens the note. */
export const LONG_PRESS_MS = 500;

type TagKeyProps = {
  readonly label: string;
  /** What stands on the physical key; null where letters are switched off. */
  readonly shortcut: string | null;
  readonly className: string;
  /** The key pressed last carries the ring. */
  readonly isLast: boolean;
  /** Counts presses of this key: each lights it up. */
  readonly presses: number;
  readonly isResting: boolean;
  readonly onPress: () => void;
  readonly onLongPress: () => void;
  readonly children: ReactNode;
};

/** One key of the pad: a target for the thumb, with its letter for the hand on the keyboard. */
export function TagKey({
  label,
  shortcut,
  className,
  isLast,
  presses,
  isResting,
  onPress,
  onLongPress,
  children,
}: TagKeyProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLong = useRef(false);
  const [isLit, setLit] = useState(false);
  const seen = useRef(presses);
  useEffect(() => {
    if (presses === seen.current) return;
    seen.current = presses;
    setLit(true);
    const off = setTimeout(() => setLit(false), FLASH_MS);
    return () => {
      clearTimeout(off);
      setLit(false);
    };
  }, [presses]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function onDown(event: PointerEvent): void {
    if (event.button !== 0 || isResting) return;
    isLong.current = false;
    timer.current = setTimeout(() => {
      isLong.current = true;
      onLongPress();
    }, LONG_PRESS_MS);
  }

  return (
    <button
      type="button"
      className={`tb ${className}`}
      aria-label={label}
      aria-keyshortcuts={shortcut ?? undefined}
      aria-disabled={isResting || undefined}
      data-last={isLast || undefined}
      data-lit={isLit || undefined}
      onPointerDown={onDown}
      onPointerUp={() => clearTimeout(timer.current)}
      onPointerLeave={() => clearTimeout(timer.current)}
      onPointerCancel={() => clearTimeout(timer.current)}
      onContextMenu={(event) => event.preventDefault()}
      onClick={() => {
        if (isLong.current) isLong.current = false;
        else if (!isResting) onPress();
      }}
    >
      {children}
      {shortcut && <kbd className="kbd">{shortcut}</kbd>}
    </button>
  );
}
