import '#client/styles/screens/plain.css';
import { Link } from 'wouter';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** What stands at an address that leads nowhere. */
export function MissingScreen() {
  const text = useText(commonText);
  usePageTitle(text.missingTitle);
  return (
    <div className="s-plain">
      <header className="topbar bare">
        <Logo />
      </header>
      <main className="plain">
        <h1>{text.missingTitle}</h1>
        <p>{text.missingBody}</p>
        <Link className="btn primary" href="/">
          {text.toStart}
        </Link>
      </main>
    </div>
  );
}
