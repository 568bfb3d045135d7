import '#client/styles/screens/join.css';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { useText } from '#client/i18n/useText.ts';
import { browserSession } from '#client/state/session.ts';
import { clearFragment, fragmentOf } from '../join/address-secret.ts';
import type { JoinPort } from '../join/join-port.ts';

type PersonalLinkScreenProps = {
  readonly port?: Pick<JoinPort, 'openPersonalLink'>;
};

/** Opens one's own seat on this device; the token comes in the fragment and is moved out of the address. */
export function PersonalLinkScreen({ port = browserSession() }: PersonalLinkScreenProps) {
  const text = useText(joinText);
  usePageTitle(text.meTitle);
  const [, navigate] = useLocation();
  const [token] = useState(() => fragmentOf(location));
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState<'dead' | 'unreached' | null>(token === '' ? 'dead' : null);
  useEffect(clearFragment, []);
  useEffect(() => {
    if (token === '') return;
    let isOver = false;
    port.openPersonalLink(token).then((answer) => {
      if (isOver) return;
      if (answer.ok) navigate(`/w/${answer.value.workshopId}`, { replace: true });
      else setFailed(isPassing(answer.problem) ? 'unreached' : 'dead');
    });
    return () => {
      isOver = true;
    };
  }, [port, token, navigate, attempt]);
  const tryAgain = () => {
    setFailed(null);
    setAttempt(attempt + 1);
  };
  const words = {
    dead: [text.meDead, text.meDeadBody],
    unreached: [text.meNetwork, text.meNetworkBody],
  };
  const [title, body] = failed ? words[failed] : [text.meOpening, ''];
  return (
    <div className="s-join">
      <header className="topbar bare">
        <Logo />
      </header>
      <main className="joinp">
        <div className="jl" aria-live="polite">
          <h1>{title}</h1>
          {body && <p className="mut">{body}</p>}
          <div className="row wrap acts2">
            {failed === 'dead' && (
              <Link className="btn primary lg" href="/j">
                {text.withCode}
              </Link>
            )}
            {failed === 'unreached' && (
              <Button variant="primary" size="lg" onClick={tryAgain}>
                {text.meRetry}
              </Button>
            )}
          </div>
        </div>
      </main>
    </div>
  );
}

/** Whether the same link may well open the seat in a moment. */
function isPassing(problem: string): boolean {
  return (
    problem === 'offline' ||
    problem === 'try-later' ||
    problem === 'server-error' ||
    problem === 'too-many-tries'
  );
}
