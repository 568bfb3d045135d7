import '#client/styles/screens/plain.css';
import { Link } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { noticeText } from '#client/i18n/areas/notice.ts';
import { useText } from '#client/i18n/useText.ts';
import type { GoodbyeReason } from '#shared/protocol.ts';

type GoodbyeScreenProps = {
  readonly reason: GoodbyeReason;
  /** Opens the connection anew: here instead of in another tab, or at once instead of later. */
  readonly onRestart: () => void;
};

/** The server has hung up: why, and the one way on. What was pressed is kept. */
export function GoodbyeScreen({ reason, onRestart }: GoodbyeScreenProps) {
  const text = useText(noticeText);
  const common = useText(commonText);
  const words: Readonly<Record<GoodbyeReason, readonly [title: string, body: string]>> = {
    'newer-tab': [text.otherTab, text.otherTabBody],
    'old-protocol': [text.newVersion, text.newVersionBody],
    'server-full': [text.serverFull, text.serverFullBody],
    abuse: [text.tooFast, text.tooFastBody],
    removed: [text.doorGone, text.doorGoneBody],
    'no-session': [text.doorClosed, text.doorClosedBody],
  };
  const [title, body] = words[reason];
  const isGone = reason === 'removed' || reason === 'no-session';
  usePageTitle(title);
  return (
    <div className="s-plain">
      <header className="topbar bare">
        <Logo />
      </header>
      <main className="plain">
        <h1>{title}</h1>
        <p>{body}</p>
        {isGone ? (
          <Link className="btn primary" href="/">
            {common.toStart}
          </Link>
        ) : reason === 'old-protocol' ? (
          <Button variant="primary" onClick={() => window.location.reload()}>
            {common.reload}
          </Button>
        ) : (
          <Button variant="primary" onClick={onRestart}>
            {reason === 'newer-tab' ? text.useHere : common.retry}
          </Button>
        )}
      </main>
    </div>
  );
}
