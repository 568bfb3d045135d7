import { type KeyboardEvent, type RefObject, useId } from 'react';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import { useLetterKeys } from '../keys/useLetterKeys.ts';
import type { RoomPartProps } from '../room.ts';
import { TagMark } from './TagMark.tsx';
import { TagPlace } from './TagPlace.tsx';
import type { PadOnScreen } from './usePad.ts';
import { useTagName } from './useTagName.ts';
import { LONGEST_NOTE, useTagNote } from './useTagNote.ts';

type TagNoteProps = RoomPartProps & {
  readonly onScreen: PadOnScreen;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly labelOf: (code: string) => string;
  /** In person one hears, in text one sees. */
  readonly isHeard?: boolean;
  readonly onDone?: () => void;
};

/** The note on the last tag. Typing here writes letters; Enter saves and returns, Esc skips. */
export function TagNote({ room, onScreen, field, labelOf, isHeard = false, onDone }: TagNoteProps) {
  const text = useText(observerText);
  const nameOf = useTagName();
  const hasLetters = useLetterKeys();
  const id = useId();
  const { pad, noted } = onScreen;
  const note = useTagNote(room, pad, noted);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') note.save();
    else note.skip();
    event.currentTarget.blur();
    onDone?.();
  }

  return (
    <div className="nl card">
      {noted ? <TagMark code={noted.code} /> : <span className="mk" />}
      <label className="b" htmlFor={id}>
        <span>{noted ? text.noteOn({ name: nameOf(noted.code) }) : text.noteNone}</span>
        {hasLetters && <kbd className="kbd">{labelOf('KeyN')}</kbd>}
      </label>
      {noted ? (
        <TagPlace room={room} tag={noted} pad={pad} />
      ) : (
        <span className="end">{text.noteHelp}</span>
      )}
      <input
        className="input"
        id={id}
        ref={field}
        value={note.draft}
        readOnly={!noted}
        maxLength={LONGEST_NOTE}
        autoComplete="off"
        enterKeyHint="done"
        placeholder={isHeard ? text.noteHeard : text.noteSeen}
        onChange={(event) => note.write(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={note.save}
      />
    </div>
  );
}
