import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { SeenAgainContext } from '#client/components/seen-again.ts';
import { useView } from '../room/room.ts';
import type { ReplayRoom } from './replay-room.ts';

type SeenAgainProps = {
  readonly room: ReplayRoom;
  /** The sentence that says whose screen this was, and when. */
  readonly labelledBy: string;
  readonly children: ReactNode;
};

/** A slider that is drawn by hand is no control that a disabled group disables. */
function holdSliders(event: SyntheticEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('[role="slider"]')) return;
  if (event.type === 'keydown' && (event as React.KeyboardEvent).key === 'Tab') return;
  event.stopPropagation();
}

/**
 * A screen of the room as it stood: it can be read, scrolled and unfolded, and nothing in it can be
 * answered. What its fields hold they hold from the log, so it begins anew when its person's own seat has.
 */
export function SeenAgain({ room, labelledBy, children }: SeenAgainProps) {
  const seat = useView(room, ({ state, me }) => state.seats[me.person]);
  const [shown, setShown] = useState({ seat, nth: 0 });
  if (shown.seat !== seat) setShown({ seat, nth: shown.nth + 1 });
  return (
    <section className="again" aria-labelledby={labelledBy}>
      <SeenAgainContext value={true}>
        <fieldset
          key={shown.nth}
          disabled
          aria-labelledby={labelledBy}
          onPointerDownCapture={holdSliders}
          onKeyDownCapture={holdSliders}
        >
          {children}
        </fieldset>
      </SeenAgainContext>
    </section>
  );
}
