import type { TextareaHTMLAttributes } from 'react';
import type { Answer } from '#shared/stream/refusal.ts';
import type { RoomPartProps } from '../room.ts';
import { LONGEST_ANSWER, useKeptText } from './useKeptText.ts';

type KeptAreaProps = RoomPartProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'onBlur'> & {
    /** Names the draft within this round. */
    readonly field: string;
    readonly saved: string;
    readonly onSave: (text: string) => Promise<Answer>;
  };

/** A field in words that is saved while it is written and when it is left. */
export function KeptArea({
  room,
  field,
  saved,
  onSave,
  className = 'textarea',
  rows = 1,
  ...rest
}: KeptAreaProps) {
  const { text, write, flush } = useKeptText(room, field, saved, onSave);
  return (
    <textarea
      {...rest}
      className={className}
      rows={rows}
      value={text}
      maxLength={LONGEST_ANSWER}
      onChange={(event) => write(event.target.value)}
      onBlur={flush}
    />
  );
}
