import { useEffect } from 'react';
import { type Room, useView } from '../room.ts';

/** Tells the room that the instructor is here for as long as the screen stands, and that they are gone. */
export function useLooking(room: Room, isIn: boolean): void {
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  const { source } = room;
  const tells = isIn && !isOver && source.isLive;
  useEffect(() => {
    if (!tells) return;
    const look = (looking: boolean) => void source.send({ type: 'lookIn', looking });
    const leave = () => look(false);
    look(true);
    // A closed tab has no later turn in which to say it.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [tells, source]);
}
