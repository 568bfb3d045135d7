import { type PointerEvent, type RefObject, useRef } from 'react';

const FAR_PX = 90;

/** Lets a finger pull a sheet down by its head. Far enough closes it; else it goes back. */
export function useDragToClose(sheet: RefObject<HTMLElement | null>, onClose: () => void) {
  const startY = useRef<number | null>(null);
  const pull = (px: number) => {
    if (sheet.current) sheet.current.style.translate = px > 0 ? `0 ${px}px` : '';
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const isOnButton = event.target instanceof Element && event.target.closest('button');
      if (event.pointerType !== 'touch' || isOnButton) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      startY.current = event.clientY;
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (startY.current !== null) pull(event.clientY - startY.current);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (startY.current === null) return;
      const far = event.clientY - startY.current;
      startY.current = null;
      pull(0);
      if (far > FAR_PX) onClose();
    },
    onPointerCancel() {
      startY.current = null;
      pull(0);
    },
  };
}
