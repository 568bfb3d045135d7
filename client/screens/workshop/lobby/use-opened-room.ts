import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { announcements } from '#client/components/announcements.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { runningRoundOf } from './own-rounds.ts';

/** Takes this person to their room when it opens, and says so once, calmly. */
export function useOpenedRoom(view: WorkshopView): void {
  const text = useText(lobbyText);
  const [, navigate] = useLocation();
  const { hall } = view.state;
  const round = hall.endedAtMs === null ? runningRoundOf(hall, view.me.person) : null;
  const roundId = round?.roundId ?? null;
  const said = text.roomOpened({ room: round ? (hall.rooms[round.roomId]?.name ?? '') : '' });
  useEffect(() => {
    if (roundId === null) return;
    announcements.say(said);
    // In place of the lobby: otherwise Back from the room would only lead through here into it again.
    navigate(`/r/${roundId}`, { replace: true });
  }, [roundId, said, navigate]);
}
