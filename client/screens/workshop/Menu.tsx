import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { IconButton } from '#client/components/IconButton.tsx';
import type { IconName } from '#client/components/iconPaths.tsx';

/** One thing that can be done from a menu. */
export type MenuItem = {
  readonly label: string;
  readonly icon?: IconName;
  readonly onSelect: () => void;
};

type MenuProps = {
  /** What the button opens, in words. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly size?: 'sm' | 'md';
};

/** A few actions behind three dots. Up and down walk, Enter does, Esc and a press elsewhere close. */
export function Menu({ label, items, size = 'md' }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; right: number } | null>(null);
  const isOpen = place !== null;
  const close = (withFocus: boolean) => {
    setPlace(null);
    if (withFocus) root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setPlace(null);
    };
    const onMove = () => setPlace(null);
    document.addEventListener('pointerdown', onPress);
    window.addEventListener('resize', onMove);
    document.addEventListener('scroll', onMove, true);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('resize', onMove);
      document.removeEventListener('scroll', onMove, true);
    };
  }, [isOpen]);
  const open = () => {
    const box = root.current?.getBoundingClientRect();
    // Fixed, so that no scrolling list cuts it off; upwards where there is no room below.
    const height = items.length * 44 + 12;
    const below = (box?.bottom ?? 0) + 4;
    const top = below + height < window.innerHeight ? below : (box?.top ?? 0) - height - 4;
    const { clientWidth } = document.documentElement;
    const right = Math.min(clientWidth - (box?.right ?? 0), clientWidth - 228);
    setPlace({ top: Math.max(4, top), right: Math.max(4, right) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = all.findIndex((item) => item === document.activeElement);
    const ends: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const to = ends[event.key];
    if (event.key === 'Tab') return close(false);
    if (event.key === 'Escape') close(true);
    else if (to === undefined) return;
    else all[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu" ref={root}>
      <IconButton
        icon="more"
        label={label}
        size={size}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close(true) : open())}
      />
      {isOpen && (
        <div
          className="menu-list"
          id={id}
          role="menu"
          aria-label={label}
          ref={list}
          style={place}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close(true);
                item.onSelect();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
