import '#client/styles/screens/landing.css';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Icon } from '#client/components/Icon.tsx';
import { LanguageSwitch } from '#client/components/LanguageSwitch.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { ThemeSwitch } from '#client/components/ThemeSwitch.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { landingText } from '#client/i18n/areas/landing.ts';
import { language } from '#client/i18n/language.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { browserLastSeat } from '#client/state/last-seat.ts';
import { theme } from '#client/theme/theme.ts';
import { useTheme } from '#client/theme/useTheme.ts';
import { CodeForm } from './CodeForm.tsx';
import { ExamplePath } from './ExamplePath.tsx';
import { RolesStrip } from './RolesStrip.tsx';

const LEDE_MARKS = {
  trust: (words: string) => <b className="t-col">{words}</b>,
  goal: (words: string) => <b className="g-col">{words}</b>,
};

/** The start: into a room with a code, or on to hosting one. */
export function LandingScreen() {
  const text = useText(landingText);
  const [, navigate] = useLocation();
  const [seat] = useState(browserLastSeat().get);
  usePageTitle(text.title);
  return (
    <div className="s-land">
      <header className="topbar bare">
        <Logo />
        <div className="row end switches">
          <ThemeSwitch value={useTheme()} onChange={theme.choose} />
          <LanguageSwitch value={useLanguage()} onChange={language.choose} />
        </div>
      </header>
      <main className="land">
        <section className="hero">
          <h1>
            {text.headingFirstLine} <br />
            {text.headingSecondLine}
          </h1>
          <p className="lede">
            <RichText text={text.lede} marks={LEDE_MARKS} />
          </p>
          <CodeForm onJoin={(code) => navigate(`/j#${code}`)} />
          <div className="row alt">
            {seat !== null && (
              <Link className="btn secondary" href={`/w/${seat}`}>
                <Icon name="undo" />
                {text.backToSeat}
              </Link>
            )}
            <Link className="btn secondary" href="/host/new">
              <Icon name="users" />
              {text.host}
            </Link>
            <Link className="btn quiet" href="/try">
              <Icon name="user" />
              {text.tryAlone}
            </Link>
            <Link className="btn quiet" href="/sample">
              <Icon name="play" />
              {text.sample}
            </Link>
          </div>
        </section>
        <ExamplePath />
      </main>
      <RolesStrip />
    </div>
  );
}
