import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** Join a workshop; the code stands in the fragment of the address. */
export function JoinScreen() {
  const text = useText(commonText);
  return (
    <main>
      <h1>{text.loading}</h1>
    </main>
  );
}
