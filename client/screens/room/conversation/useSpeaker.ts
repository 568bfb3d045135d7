import { useCallback } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { type Room, useView } from '../room.ts';
import { callName } from '../room-view.ts';
import type { Speaker } from './Conversation.tsx';
import type { ScriptLineView } from './script.ts';

/** How this reader calls who said a line: characters in the scene, people by their own name outside it. */
export function useSpeaker(room: Room): (line: ScriptLineView) => Speaker {
  const text = useText(meetingText);
  const people = useView(room, (view) => view.people);
  const me = useView(room, (view) => view.me.person);
  const cast = useView(room, ({ state }) => state.stage.opening?.scenario.cast ?? null);
  return useCallback(
    (line) => {
      const known = people[line.person];
      const inScene = line.meetingMs !== null && (line.role === 'seller' || line.role === 'buyer');
      const character = inScene && cast ? cast[line.role as 'seller' | 'buyer'].name : null;
      return {
        name: line.person === me ? text.you : callName(character ?? known?.name ?? ''),
        isMe: line.person === me,
        isSimulated: known?.isSimulated ?? false,
      };
    },
    [people, me, cast, text],
  );
}
