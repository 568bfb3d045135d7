import '#client/styles/screens/host.css';
import '#client/styles/screens/try.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { LanguageSwitch } from '#client/components/LanguageSwitch.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { language } from '#client/i18n/language.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { browserSession, type Session } from '#client/state/session.ts';
import { ChairPicker } from './ChairPicker.tsx';
import { type Chair, canTry } from './chairs.ts';
import { MeetingPicker } from './MeetingPicker.tsx';
import { TryAside } from './TryAside.tsx';
import { useMeetings } from './use-meetings.ts';
import { useStart } from './use-start.ts';

/** What trying it alone asks of the server. */
export type TryPort = Pick<Session, 'tryOptions' | 'tryAlone'>;

type TryScreenProps = {
  readonly port?: TryPort;
};

/** Choose a chair and a meeting; one press opens the round (mock-up 18). */
export function TryScreen({ port = browserSession() }: TryScreenProps) {
  const text = useText(tryText);
  const [, navigate] = useLocation();
  const spoken = useLanguage();
  const meetings = useMeetings(port);
  const [chair, setChair] = useState<Chair>('seller');
  const [wanted, setWanted] = useState<string | null>(null);
  const list = meetings.kind === 'known' ? meetings.list : [];
  const open = list.filter((meeting) => canTry(meeting, chair));
  // The first that can be played from this chair, until another one is chosen.
  const meeting = open.find(({ id }) => id === wanted) ?? open[0] ?? null;
  const { isStarting, problem, start } = useStart(port, (roundId) => navigate(`/r/${roundId}`));
  usePageTitle(text.title);

  const words = { seller: text.startSeller, buyer: text.startBuyer, observer: text.startObserver };
  const button = (
    <Button
      variant="primary"
      size="lg"
      isBlock
      isBusy={isStarting}
      isDisabled={meeting === null}
      onClick={() => meeting && start({ chair, scenarioId: meeting.id, language: spoken })}
    >
      {isStarting ? text.starting : words[chair]}
      {!isStarting && <Icon name="arrow" />}
    </Button>
  );
  return (
    <div className="s-try">
      <header className="topbar bare">
        <Logo />
        <div className="row end">
          <LanguageSwitch value={spoken} onChange={language.choose} />
        </div>
      </header>
      <main className="tryp">
        <div className="hf">
          <div className="th">
            <h1>{text.title}</h1>
            <p className="lede3">{text.lede}</p>
          </div>
          {meetings.kind === 'loading' ? (
            <p className="scwait mut" role="status">
              {text.loading}
            </p>
          ) : (
            <>
              <ChairPicker chair={chair} meeting={meeting} onChoose={setChair} />
              <MeetingPicker
                meetings={meetings}
                chair={chair}
                chosenId={meeting?.id ?? null}
                onChoose={setWanted}
              />
            </>
          )}
        </div>
        {/* All of it speaks of a meeting: drawn before one is known, it would grow under the eyes. */}
        {meetings.kind !== 'loading' && (
          <TryAside
            chair={chair}
            meeting={meeting}
            start={
              <div className="hide-m">
                {button}
                <Problem text={problem} />
              </div>
            }
          />
        )}
      </main>
      <div className="only-m mbar">
        <Problem text={problem} />
        {button}
      </div>
    </div>
  );
}

function Problem({ text }: { readonly text: string | null }) {
  return <div role="alert">{text && <p className="err">{text}</p>}</div>;
}
