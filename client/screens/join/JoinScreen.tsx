import '#client/styles/screens/join.css';
import { useEffect, useState } from 'react';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { useText } from '#client/i18n/useText.ts';
import { browserSession } from '#client/state/session.ts';
import { formatJoinCode, missingFrom } from '../landing/joinCode.ts';
import { clearFragment, codeInAddress, fragmentOf, rememberCode } from './address-secret.ts';
import { CodeStep } from './CodeStep.tsx';
import { DoorStep } from './DoorStep.tsx';
import type { JoinPort } from './join-port.ts';
import { type Attempt, useDoor } from './use-door.ts';

type JoinScreenProps = {
  readonly port?: JoinPort;
};

/** Join a workshop; the code comes in the fragment of the address and is moved out of it. */
export function JoinScreen({ port = browserSession() }: JoinScreenProps) {
  const text = useText(joinText);
  usePageTitle(text.title);
  const [attempt, setAttempt] = useState<Attempt>(() => ({ typed: codeInAddress() }));
  useEffect(() => {
    clearFragment();
    // A second link opened in this tab changes nothing but the fragment.
    const onHash = () => {
      const typed = fragmentOf(location);
      if (typed === '') return;
      clearFragment();
      setAttempt({ typed });
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const door = useDoor(port, attempt);
  useEffect(() => {
    if (door.kind === 'open') rememberCode(door.code);
  }, [door]);
  const tryCode = (typed: string) => {
    rememberCode(null);
    setAttempt({ typed });
  };
  return (
    <div className="s-join">
      <header className="topbar bare">
        <Logo />
        {missingFrom(attempt.typed) === 0 && (
          <span className="end sm mut row row-2">
            {text.code} <b className="b codeshow">{formatJoinCode(attempt.typed)}</b>
          </span>
        )}
      </header>
      <main className="joinp">
        {door.kind === 'open' ? (
          <DoorStep
            key={door.code}
            port={port}
            code={door.code}
            door={door.door}
            onAnotherCode={() => tryCode('')}
          />
        ) : (
          <CodeStep typedBefore={attempt.typed} door={door} onTry={tryCode} />
        )}
      </main>
    </div>
  );
}
