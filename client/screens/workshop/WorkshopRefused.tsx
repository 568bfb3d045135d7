import { Link } from 'wouter';
import { Logo } from '#client/components/Logo.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import type { RequestProblem } from '#client/connection/api.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';

type WorkshopRefusedProps = {
  /** `removed`: this person was taken out of the workshop. */
  readonly problem: RequestProblem | 'removed';
};

/** No seat here on this device, or no answer: what happened, and the way on. Known and unknown read the same. */
export function WorkshopRefused({ problem }: WorkshopRefusedProps) {
  const lobby = useText(lobbyText);
  const join = useText(joinText);
  const states = useText(statesText);
  const isPassing = problem === 'offline' || problem === 'try-later' || problem === 'server-error';
  const title = isPassing ? join.meNetwork : lobby.noSeat;
  usePageTitle(title);
  return (
    <div className="s-join">
      <header className="topbar bare">
        <Logo />
      </header>
      <main className="joinp">
        <div className="jl">
          <h1>{title}</h1>
          <p className="mut meta">
            <RichText
              text={
                problem === 'removed'
                  ? states.removed
                  : isPassing
                    ? lobby.tryingAgain
                    : states.noSession
              }
            />
          </p>
          {!isPassing && (
            <div className="row wrap acts2">
              <Link className="btn primary lg" href="/j">
                {join.withCode}
              </Link>
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
