import { useState } from 'react';
import { Logo } from '#client/components/Logo.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import { useWorkshop, type WorkshopSource } from '#client/state/workshop-source.ts';
import { formatJoinCode } from '../../landing/joinCode.ts';
import type { WorkshopPort } from '../workshop-port.ts';
import { EndedLobby } from './EndedLobby.tsx';
import { Insights } from './Insights.tsx';
import { LastRound } from './LastRound.tsx';
import { LobbyHead } from './LobbyHead.tsx';
import { OwnLink } from './OwnLink.tsx';
import { PadTrial } from './PadTrial.tsx';
import { useOpenedRoom } from './use-opened-room.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

type LobbyProps = {
  readonly source: WorkshopSource;
  readonly port: WorkshopPort;
};

/** Where people wait: who has come, six short thoughts, a pad to try, and the way back to one's seat. */
export function Lobby({ source, port }: LobbyProps) {
  const text = useText(lobbyText);
  usePageTitle(text.title);
  const view = useWorkshop(source, (all) => all);
  const [seed] = useState(() => Math.random());
  useOpenedRoom(view);
  const { hall } = view.state;
  return (
    <div className="s-lobby">
      <div className="scr lob">
        <header className="topbar bare">
          <Logo />
          {hall.endedAtMs === null && (
            <span className="end sm mut row row-2">
              {text.code} <b className="b codeshow">{formatJoinCode(view.code)}</b>
            </span>
          )}
        </header>
        {hall.endedAtMs === null ? (
          <main className="lobp">
            <LobbyHead view={view} />
            <div className="lside">
              <LastRound view={view} />
              <WhoIsHere view={view} />
              <Insights />
            </div>
            <PadTrial seed={seed} />
            <OwnLink view={view} port={port} />
          </main>
        ) : (
          <EndedLobby view={view} />
        )}
      </div>
    </div>
  );
}
