import { useEffect, useState } from 'react';

/** A keyboard takes at least this much of the height, px. */
const KEYBOARD_PX = 140;

/**
 * Whether a phone's keyboard is open: the visual viewport is much lower than the layout, while a field
 * has the focus. On desktops it never is.
 */
export function useKeyboardOpen(isFieldFocused: boolean): boolean {
  const [isLow, setLow] = useState(false);
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    let fullHeight = Math.max(window.innerHeight, viewport.height);
    const look = () => {
      fullHeight = Math.max(fullHeight, window.innerHeight);
      const isLowNow = fullHeight - viewport.height > KEYBOARD_PX;
      setLow(isLowNow);
      // The room is as high as what can be seen, so that the composer stands on the keyboard.
      const height = isLowNow ? `${viewport.height}px` : '';
      document.documentElement.style.setProperty('--seen', height);
      if (isLowNow) window.scrollTo(0, 0);
    };
    look();
    viewport.addEventListener('resize', look);
    viewport.addEventListener('scroll', look);
    return () => {
      viewport.removeEventListener('resize', look);
      viewport.removeEventListener('scroll', look);
      document.documentElement.style.removeProperty('--seen');
    };
  }, []);
  return isLow && isFieldFocused;
}
