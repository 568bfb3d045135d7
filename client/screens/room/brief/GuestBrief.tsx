import { briefText } from '#client/i18n/areas/brief.ts';
import { useText } from '#client/i18n/useText.ts';

/** A guest has nothing of their own to read. */
export function GuestBrief() {
  const text = useText(briefText);
  return (
    <>
      <h2>{text.guestTitle}</h2>
      <p className="bt">{text.guestBody}</p>
    </>
  );
}
