import { useCallback } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { type Room, useView } from '../room.ts';
import { callName } from '../room-view.ts';
import type { Speaker } from './Conversation.tsx';
import type { ScriptLineView } from './script.ts';

/**
 * How a reader calls who said a line: characters in the scene and in its retake, people by their own name
 * outside it, oneself "you".
 * @param reader who reads: by default whose screen it is. Seen again through somebody's eyes it is another.
 */
export function useSpeaker(room: Room, reader?: string): (line: ScriptLineView) => Speaker {
  const text = useText(meetingText);
  const people = useView(room, (view) => view.people);
  const me = useView(room, (view) => view.me.person);
  const cast = useView(room, ({ state }) => state.stage.opening?.scenario.cast ?? null);
  return useCallback(
    (line) => {
      const known = people[line.person];
      const isPlayed = line.meetingMs !== null || line.step === 'redo';
      const inScene = isPlayed && (line.role === 'seller' || line.role === 'buyer');
      const character = inScene && cast ? cast[line.role as 'seller' | 'buyer'].name : null;
      return {
        name: line.person === (reader ?? me) ? text.you : callName(character ?? known?.name ?? ''),
        isMe: line.person === me,
        isSimulated: known?.isSimulated ?? false,
      };
    },
    [people, me, reader, cast, text],
  );
}
