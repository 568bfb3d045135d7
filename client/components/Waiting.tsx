import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** A screen on its way. Silent for half a second, because most screens come sooner than that. */
export function Waiting() {
  const text = useText(commonText);
  return (
    <p className="waiting" role="status">
      {text.loading}
    </p>
  );
}
