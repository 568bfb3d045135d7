import { type PointerEvent, useRef, useState } from 'react';
import type { Chair } from '#shared/workshop/events.ts';

/** A press that moves less than this is a click, px. */
const SLACK_PX = 6;

/** Somebody on the way to a chair under the pointer. */
export type Dragged = { readonly person: string; readonly x: number; readonly y: number };

type Drop = {
  readonly onChair: (person: string, roomId: string, chair: Chair) => void;
  readonly onWaiting: (person: string) => void;
};

/**
 * Dragging people with mouse or pen. A finger scrolls the list and taps instead; the keyboard has its
 * own way. What can be dropped on says so with `data-room` and `data-chair`, or `data-waiting`.
 */
export function useSeatDrag({ onChair, onWaiting }: Drop) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef<Dragged | null>(null);
  const hasDragged = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>, person: string) => {
    hasDragged.current = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    start.current = { person, x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (!from) return;
    const { clientX: x, clientY: y } = event;
    const isFar = Math.hypot(x - from.x, y - from.y) >= SLACK_PX;
    if (!hasDragged.current && !isFar) return;
    hasDragged.current = true;
    setDragged({ person: from.person, x, y });
  };
  const end = () => {
    start.current = null;
    setDragged(null);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    end();
    if (!from || !hasDragged.current) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const chair = under?.closest<HTMLElement>('[data-chair]')?.dataset;
    // Written by this screen from a chair: the room and the role are what they say.
    if (chair?.room) onChair(from.person, chair.room, chair.chair as Chair);
    else if (under?.closest('[data-waiting]')) onWaiting(from.person);
  };
  return {
    dragged,
    /** Whether the click that follows belongs to a drag, and is to be ignored. Asked once. */
    wasDrag: () => {
      const was = hasDragged.current;
      hasDragged.current = false;
      return was;
    },
    handlers: (person: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => onPointerDown(event, person),
      onPointerMove,
      onPointerUp,
      onPointerCancel: end,
    }),
  };
}

/** See {@link useSeatDrag}. */
export type SeatDrag = ReturnType<typeof useSeatDrag>;
