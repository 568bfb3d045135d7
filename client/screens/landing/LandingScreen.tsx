import '#client/styles/screens/landing.css';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { landingText } from '#client/i18n/areas/landing.ts';
import { useText } from '#client/i18n/useText.ts';

/** The start: into a room with a code, or on to hosting one. */
export function LandingScreen() {
  const text = useText(landingText);
  usePageTitle(text.title);
  return (
    <div className="s-land">
      <header className="topbar bare">
        <Logo />
      </header>
      <main className="land">
        <h1>{text.heading}</h1>
      </main>
    </div>
  );
}
