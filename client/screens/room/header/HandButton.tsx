import { IconButton } from '#client/components/IconButton.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { isOwnHandUp } from '#client/state/own-marks.ts';
import { type RoomPartProps, useView } from '../room.ts';

/** Calls the instructor. Pressed it stays up until it is taken down. */
export function HandButton({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const isRaised = useView(room, isOwnHandUp);
  return (
    <IconButton
      icon="hand"
      className={isRaised ? 'hand is-up' : 'hand'}
      label={isRaised ? text.lowerHand : text.raiseHand}
      aria-pressed={isRaised}
      onClick={() => void room.source.send({ type: 'setHand', raised: !isRaised })}
    />
  );
}
