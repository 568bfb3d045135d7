import '#client/styles/screens/observer.css';
import '#client/styles/screens/debrief-parts.css';
import '#client/styles/screens/look-in.css';
import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { DebriefDesk } from './DebriefDesk.tsx';
import { LookInQuestion } from './LookInQuestion.tsx';
import { LookInRoom } from './LookInRoom.tsx';
import { hasBeenAsked, rememberAsked } from './looked-before.ts';
import { useLooking } from './useLooking.ts';

/** An instructor at a room: asked once in a workshop, then in, and the room can see it (mock-up 21). */
export function LookInScreen({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const workshopId = useView(room, (view) => view.workshopId);
  const hasLooked = useView(
    room,
    ({ state, me }) => state.stage.instructors[me.person] !== undefined,
  );
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const [isAgreed, setAgreed] = useState(() => hasBeenAsked(workshopId));
  const [isDesk, setDesk] = useState(false);
  const isIn = isAgreed || hasLooked || isRevealed;
  useLooking(room, isIn);
  usePageTitle(text.title);
  if (!isIn) {
    return (
      <LookInQuestion
        room={room}
        onAgree={() => {
          rememberAsked(workshopId);
          setAgreed(true);
        }}
      />
    );
  }
  if (isDesk && isRevealed) return <DebriefDesk room={room} onBack={() => setDesk(false)} />;
  return <LookInRoom room={room} onDesk={isRevealed ? () => setDesk(true) : null} />;
}
