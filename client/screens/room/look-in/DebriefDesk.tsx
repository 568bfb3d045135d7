import '#client/styles/screens/debrief.css';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { RevealDesk } from '../debrief/RevealDesk.tsx';
import type { RoomPartProps } from '../room.ts';

type DebriefDeskProps = RoomPartProps & { readonly onBack: () => void };

/** After the reveal an instructor may read the desk as the room does, and go back to steering. */
export function DebriefDesk({ room, onBack }: DebriefDeskProps) {
  const text = useText(lookInText);
  return <RevealDesk room={room} back={{ label: text.backToRoom, onBack }} />;
}
