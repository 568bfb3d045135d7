import { Button } from '#client/components/Button.tsx';
import { LanguageSwitch } from '#client/components/LanguageSwitch.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { hostText } from '#client/i18n/areas/host.ts';
import { formatTimeOfDay } from '#client/i18n/format.ts';
import { language as languages } from '#client/i18n/language.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';

type HostBarProps = {
  /** When the draft was kept, ms on this device; null: nothing is kept. */
  readonly savedAtMs: number | null;
  readonly onClear: () => void;
};

/** The top of the host's page: what this is, and that nothing typed here gets lost. */
export function HostBar({ savedAtMs, onClear }: HostBarProps) {
  const text = useText(hostText);
  const language = useLanguage();
  return (
    <header className="topbar hbar">
      <Logo />
      <span className="vr hide-m" />
      <div className="ctx">
        <h1 className="hbt">{text.title}</h1>
        <span>
          {savedAtMs === null
            ? text.draftNone
            : text.draftSaved({ time: formatTimeOfDay(language, savedAtMs) })}
        </span>
      </div>
      <div className="row row-2 end">
        <Button
          variant="quiet"
          size="sm"
          className={savedAtMs === null ? 'unseen' : ''}
          aria-hidden={savedAtMs === null || undefined}
          onClick={onClear}
        >
          {text.clear}
        </Button>
        <LanguageSwitch value={language} onChange={languages.choose} />
      </div>
    </header>
  );
}
