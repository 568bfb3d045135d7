import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { Seg } from './Seg.tsx';

const NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };
const OPTIONS = LANGUAGES.map((value) => ({ value, label: NAMES[value], lang: value }));

type LanguageSwitchProps = {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  readonly className?: string;
};

/** Each language by its own name, so that anyone finds the way back. */
export function LanguageSwitch({ value, onChange, className = '' }: LanguageSwitchProps) {
  return (
    <Seg
      label="Language / Språk"
      options={OPTIONS}
      value={value}
      onChange={onChange}
      className={className}
    />
  );
}
