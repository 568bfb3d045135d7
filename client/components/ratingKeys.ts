const MIDDLE = 50;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 5,
  ArrowUp: 5,
  ArrowLeft: -5,
  ArrowDown: -5,
  PageUp: 20,
  PageDown: -20,
};

/**
 * Where a key takes a value between 0 and 100, or null for a key that means nothing here.
 * Space and Enter answer with what is shown, so that the middle can be an answer too.
 */
export function valueAfterKey(key: string, value: number | null): number | null {
  const from = value ?? MIDDLE;
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  if (key === ' ' || key === 'Enter') return from;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(100, Math.max(0, from + step));
}
