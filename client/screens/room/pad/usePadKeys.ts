import { useEffect } from 'react';
import { digitOf, keyActions } from '#shared/rubric/keys.ts';
import { letterKeys } from '../keys/letter-keys.ts';
import { isPlainKey } from '../keys/typing.ts';
import { useEvent } from '../useEvent.ts';
import { type Pad, tagActionOf } from './pad-store.ts';

const ACTIONS = keyActions();
const NUDGE_MS = 1000;

/**
 * The pad's keys by their physical place, whatever the layout says (UX.md §6). They rest in text fields,
 * and single letters can be switched off.
 */
export function usePadKeys(pad: Pad, onNote: () => void): void {
  const onKey = useEvent((event: KeyboardEvent) => {
    if (!isPlainKey(event)) return;
    if (!act(event.code, event.key)) return;
    event.preventDefault();
  });

  function act(code: string, key: string): boolean {
    if (code === 'Backspace') {
      pad.undo();
      return true;
    }
    // Digits and marks are single characters too (WCAG 2.1.4).
    if (!letterKeys.get()) return false;
    if (digitOf(code) !== null) return pad.digit(code);
    if (code === 'Comma' || code === 'Period') {
      pad.nudge(code === 'Comma' ? -NUDGE_MS : NUDGE_MS);
      return true;
    }
    if (key === '/') {
      onNote();
      return true;
    }
    const action = ACTIONS.get(code);
    const tagAction = tagActionOf(action);
    if (tagAction) pad.press(code, tagAction);
    else if (action?.type === 'note') onNote();
    else if (action?.type === 'undo') pad.undo();
    return action !== undefined;
  }

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);
}
