import { useEffect, useRef } from 'react';

/** What single keys do on the instructor's screen. */
export type DeskKeys = {
  readonly onPause: () => void;
  readonly onPlus: () => void;
  readonly onFigures: () => void;
};

/** Listens for the instructor's keys; not while somebody types, a layer is open or a modifier is held. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event))
        return;
      if (event.key === '+') latest.current.onPlus();
      else if (event.code === 'KeyP') latest.current.onPause();
      else if (event.code === 'KeyF') latest.current.onFigures();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isElsewhere({ target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open], [role=menu]')) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
