import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '#client/components/Button.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';

/** The longest line, as the server takes it. */
export const LONGEST_LINE = 500;
const TELL_FROM = 50;

type ComposerProps = {
  readonly label: string;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onSend: () => void;
  /** Why nothing can be sent now; the draft can still be written. */
  readonly restsBecause: string | null;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onFocusChange?: (isFocused: boolean) => void;
};

/** Where a line is written. Enter sends, Shift+Enter breaks, Esc leaves; it grows to six rows. */
export function Composer({
  label,
  draft,
  onDraft,
  onSend,
  restsBecause,
  onKeyDown,
  onFocusChange,
}: ComposerProps) {
  const text = useText(meetingText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = draft.trim() === '';
  const left = LONGEST_LINE - draft.length;

  useLayoutEffect(() => {
    const element = field.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [draft]);

  useEffect(() => {
    // Enter outside any control leads back to the line one was writing (UX.md 13–15).
    const onEnter = (event: globalThis.KeyboardEvent) => {
      const isFree = document.activeElement === document.body || isHeading(document.activeElement);
      if (event.key !== 'Enter' || !isFree || event.defaultPrevented) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onEnter);
    return () => document.removeEventListener('keydown', onEnter);
  }, []);

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (!isEmpty && !restsBecause) onSend();
    }
    if (event.key === 'Escape') event.currentTarget.blur();
  }

  return (
    <form
      className="comp"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !restsBecause) onSend();
        field.current?.focus();
      }}
    >
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        data-composer
        rows={1}
        value={draft}
        maxLength={LONGEST_LINE}
        placeholder={label}
        enterKeyHint="send"
        aria-describedby={`${id}-rests`}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={onKey}
        onFocus={() => onFocusChange?.(true)}
        onBlur={() => onFocusChange?.(false)}
      />
      <span className="left" aria-live="polite">
        {left <= TELL_FROM ? text.charactersLeft({ count: left }) : ''}
      </span>
      <span className="vh" id={`${id}-rests`}>
        {restsBecause}
      </span>
      <Button
        variant="primary"
        type="submit"
        icon="send"
        isDisabled={isEmpty || restsBecause !== null}
        aria-describedby={`${id}-rests`}
      >
        <span>{text.send}</span>
      </Button>
    </form>
  );
}

function isHeading(element: Element | null): boolean {
  return element?.tagName === 'H1';
}
