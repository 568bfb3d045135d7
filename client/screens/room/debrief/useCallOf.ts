import { useCallback } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { type Room, useView } from '../room.ts';
import { callName } from '../room-view.ts';

/**
 * How people of this round are called; oneself is "you".
 * @param reader who reads: by default whose screen it is. Seen again through somebody's eyes it is another.
 */
export function useCallOf(room: Room, reader?: string): (person: string) => string {
  const text = useText(meetingText);
  const people = useView(room, (view) => view.people);
  const me = useView(room, (view) => reader ?? view.me.person);
  return useCallback(
    (person) => (person === me ? text.you : callName(people[person]?.name ?? '')),
    [people, me, text],
  );
}
