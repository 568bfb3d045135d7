import '#client/styles/screens/meeting-header.css';
import type { ReactNode } from 'react';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import type { RoomPartProps } from '../room.ts';
import { RoomHeader } from './RoomHeader.tsx';

type RoomFrameProps = RoomPartProps & {
  /** The mock-up's root classes: they choose the styles. */
  readonly className: string;
  /** Buttons of one role between hand and Stop. */
  readonly tools?: ReactNode;
  readonly isHandHiddenNarrow?: boolean;
  readonly isMoreOpen?: boolean;
  /** The keyboard of a phone is open: the dial folds. */
  readonly isFolded?: boolean;
  readonly children: ReactNode;
};

/**
 * One screen of the room: the header that is the same everywhere, and what the part draws below it. Where
 * it is seen again the replay's own header stands.
 */
export function RoomFrame({
  room,
  className,
  tools,
  isHandHiddenNarrow = false,
  isMoreOpen = false,
  isFolded = false,
  children,
}: RoomFrameProps) {
  const isSeenAgain = useIsSeenAgain();
  return (
    <div
      className={`rmf ${className}`}
      data-more={isMoreOpen || undefined}
      data-keyboard={isFolded || undefined}
    >
      {!isSeenAgain && (
        <RoomHeader room={room} tools={tools} isHandHiddenNarrow={isHandHiddenNarrow} />
      )}
      {children}
    </div>
  );
}
