import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** Opens one's own seat on this device; the token stands in the fragment. */
export function PersonalLinkScreen() {
  const text = useText(commonText);
  return (
    <main>
      <h1>{text.loading}</h1>
    </main>
  );
}
