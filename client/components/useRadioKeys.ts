import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * What a group of buttons needs to behave as radios: one tab stop, arrows choose. Nothing chosen
 * yet means that the tab stop is the first and no arrow is needed to leave it so.
 */
export function useRadioKeys<Value extends string>(
  values: readonly Value[],
  chosen: Value | null,
  onChoose: (value: Value) => void,
) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
    // A key press comes from the radio that has the focus, so it is one of these.
    const from = radios.indexOf(document.activeElement as HTMLElement);
    const to = (from + step + radios.length) % radios.length;
    const value = values[to];
    radios[to]?.focus();
    if (value !== undefined) onChoose(value);
  };
  const radio = (value: Value, index: number) => ({
    role: 'radio' as const,
    'aria-checked': value === chosen,
    tabIndex: value === chosen || (chosen === null && index === 0) ? 0 : -1,
    onClick: () => onChoose(value),
  });
  return { onKeyDown, radio };
}
