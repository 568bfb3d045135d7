import '#client/styles/screens/plain.css';
import { Link } from 'wouter';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import type { RequestProblem } from '#client/connection/api.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { noticeText } from '#client/i18n/areas/notice.ts';
import { useText } from '#client/i18n/useText.ts';

type RoomDoorProps = {
  /** Why the room does not open; `gone`: one read it and reads nothing of it any more. */
  readonly problem: RequestProblem | 'gone';
};

/** What stands where a room does not open. A foreign round and an unknown one say the same. */
export function RoomDoor({ problem }: RoomDoorProps) {
  const text = useText(noticeText);
  const common = useText(commonText);
  const isPassing = problem === 'offline' || problem === 'try-later' || problem === 'server-error';
  const title = isPassing ? text.doorWaits : problem === 'gone' ? text.doorGone : text.doorClosed;
  const body = isPassing
    ? text.doorWaitsBody
    : problem === 'gone'
      ? text.doorGoneBody
      : text.doorClosedBody;
  usePageTitle(title);
  return (
    <div className="s-plain">
      <header className="topbar bare">
        <Logo />
      </header>
      <main className="plain">
        <h1>{title}</h1>
        <p>{body}</p>
        {!isPassing && (
          <Link className="btn primary" href="/">
            {common.toStart}
          </Link>
        )}
      </main>
    </div>
  );
}
