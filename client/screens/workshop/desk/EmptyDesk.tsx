import { Button } from '#client/components/Button.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { CopyLink } from '../CopyLink.tsx';
import { JoinPoster } from '../JoinPoster.tsx';

type EmptyDeskProps = {
  readonly view: WorkshopView;
  readonly onBigScreen: () => void;
};

/** Nobody has come yet: how to get in, large. The first arrival turns this into the seating. */
export function EmptyDesk({ view, onBigScreen }: EmptyDeskProps) {
  const text = useText(lobbyText);
  return (
    <>
      <main className="e0m">
        <h1 className="vh">{text.joinCode}</h1>
        <JoinPoster code={view.code} joinUrl={view.joinUrl}>
          <CopyLink link={view.joinUrl} label={text.copyJoinLink} copied={text.joinLinkCopied} />
        </JoinPoster>
      </main>
      <footer className="rdy">
        <p className="sm mut row row-2">
          <svg
            width="44"
            height="28"
            viewBox="0 0 64 40"
            fill="none"
            stroke="var(--ink-3)"
            strokeWidth="1.8"
            strokeDasharray="3 4"
            aria-hidden="true"
          >
            <circle cx="22" cy="20" r="18" />
            <rect x="26" y="3" width="34" height="34" rx="8" />
          </svg>
          {text.emptyFoot}
        </p>
        <Button variant="primary" size="lg" className="end" onClick={onBigScreen}>
          {text.bigScreen}
        </Button>
      </footer>
    </>
  );
}
