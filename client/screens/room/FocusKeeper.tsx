import { useEffect, useRef } from 'react';
import { focusHeading, whenHeadingStands } from '#client/components/focusHeading.ts';
import { type RoomPartProps, useView } from './room.ts';

/** Where a pressed control has vanished with the focus in it, the focus goes to the heading of what came. */
export function FocusKeeper({ room }: RoomPartProps) {
  const view = useView(room, (whole) => whole);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after whatever changed the screen
  useEffect(() => {
    const isLost = () =>
      last.current !== null &&
      !last.current.isConnected &&
      (document.activeElement === document.body || document.activeElement === null);
    if (!isLost()) return;
    return whenHeadingStands(() => {
      if (isLost()) focusHeading();
    });
  }, [view]);
  return null;
}
