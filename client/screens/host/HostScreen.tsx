import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** Set up a new workshop. */
export function HostScreen() {
  const text = useText(commonText);
  return (
    <main>
      <h1>{text.loading}</h1>
    </main>
  );
}
