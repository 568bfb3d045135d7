import { briefText } from '#client/i18n/areas/brief.ts';
import { useText } from '#client/i18n/useText.ts';

/** A private brief that has been dealt and has not arrived: a moment after a chair was taken. */
export function BriefOnItsWay() {
  const text = useText(briefText);
  return (
    <p className="mut" role="status">
      {text.loadingBrief}
    </p>
  );
}
