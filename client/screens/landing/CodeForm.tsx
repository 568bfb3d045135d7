import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { landingText } from '#client/i18n/areas/landing.ts';
import { useText } from '#client/i18n/useText.ts';
import { caretAfter, formatJoinCode, missingFrom } from './joinCode.ts';

type CodeFormProps = {
  /** A whole code, as ABC-DEFG. */
  readonly onJoin: (code: string) => void;
};

/** The way into a room: forgiving about case, spaces, hyphens and pasted links. Enter joins. */
export function CodeForm({ onJoin }: CodeFormProps) {
  const text = useText(landingText);
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const [code, setCode] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const missing = missingFrom(code);
  const error = !isAsked || missing === 0 ? null : wordsFor(missing);

  function wordsFor(count: number): string {
    return code === '' ? text.codeEmpty : text.codeShort({ missing: count });
  }
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === 0) return onJoin(code);
    setIsAsked(true);
    input.current?.focus();
  };
  return (
    <form className="join" onSubmit={submit} noValidate>
      <label className="label" htmlFor="code">
        {text.codeLabel}
      </label>
      <div className="codebox">
        <input
          ref={input}
          id="code"
          name="code"
          value={code}
          onChange={({ target }) => {
            caret.current = caretAfter(target.value, target.selectionStart ?? target.value.length);
            setCode(formatJoinCode(target.value));
            setIsAsked(false);
          }}
          // biome-ignore lint/a11y/noAutofocus: UX.md §5.1, on a desktop the field is what one came for
          autoFocus={hasMouse()}
          inputMode="text"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          placeholder="KVR-7TEM"
          aria-invalid={error !== null || undefined}
          aria-describedby="code-hint"
        />
        <button className="btn primary lg" type="submit">
          {text.join}
        </button>
      </div>
      <p className={error ? 'err' : 'hint'} id="code-hint" aria-live="polite">
        {error && <Icon name="alert" size={16} />}
        <span>{error ?? text.codeHint}</span>
      </p>
    </form>
  );
}

/** A phone's keyboard would cover the page if the field took the focus by itself. */
function hasMouse(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}
