import { useEffect, useRef } from 'react';

/**
 * The focus goes back to what opened a question when the question is gone with the focus in it.
 * @param isOpen whether the question stands
 * @returns remembers the control; called by the press that opens
 */
export function useFocusBack(isOpen: boolean): (control: HTMLElement) => void {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isOpen || document.activeElement !== document.body) return;
    opener.current?.focus();
    opener.current = null;
  }, [isOpen]);
  return (control) => {
    opener.current = control;
  };
}
