import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Axis } from '#shared/rubric/dimension.ts';

/** An axis by its shape and its word: trust is round, goal square. */
export function AxisTitle({ axis }: { readonly axis: Axis }) {
  const text = useText(observerText);
  return (
    <h2 className={axis === 'trust' ? 't-col' : 'g-col'}>
      <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
        {axis === 'trust' ? (
          <circle cx="6.5" cy="6.5" r="6.5" fill="currentColor" />
        ) : (
          <rect width="13" height="13" rx="3" fill="currentColor" />
        )}
      </svg>
      {text[axis]}
    </h2>
  );
}
