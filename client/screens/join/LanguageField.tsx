import { LanguageSwitch } from '#client/components/LanguageSwitch.tsx';
import { joinText } from '#client/i18n/areas/join.ts';
import { language } from '#client/i18n/language.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';

/** The language of this person alone; it applies at once. */
export function LanguageField() {
  const text = useText(joinText);
  const spoken = useLanguage();
  return (
    <div className="field langf">
      <span className="label" aria-hidden="true">
        {text.language}
      </span>
      <LanguageSwitch className="lang" value={spoken} onChange={language.choose} />
    </div>
  );
}
