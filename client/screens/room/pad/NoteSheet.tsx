import { useEffect, useRef } from 'react';
import { Sheet } from '#client/components/Sheet.tsx';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomPartProps } from '../room.ts';
import { TagNote } from './TagNote.tsx';
import type { PadOnScreen } from './usePad.ts';

type NoteSheetProps = RoomPartProps & {
  readonly onScreen: PadOnScreen;
  readonly labelOf: (code: string) => string;
  readonly isOpen: boolean;
  readonly isHeard?: boolean;
  readonly onClose: () => void;
};

/** On a phone the note is a sheet. */
export function NoteSheet({
  room,
  onScreen,
  labelOf,
  isOpen,
  isHeard = false,
  onClose,
}: NoteSheetProps) {
  const text = useText(observerText);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  return (
    <Sheet title={text.noteShort} isOpen={isOpen} onClose={onClose}>
      <div className="notesheet">
        <TagNote
          room={room}
          onScreen={onScreen}
          field={field}
          labelOf={labelOf}
          isHeard={isHeard}
          onDone={onClose}
        />
      </div>
    </Sheet>
  );
}
