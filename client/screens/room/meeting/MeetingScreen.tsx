import { ObserverInPerson } from '../pad/ObserverInPerson.tsx';
import { ObserverText } from '../pad/ObserverText.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { BuyerInPerson } from './BuyerInPerson.tsx';
import { BuyerText } from './BuyerText.tsx';
import { GuestInPerson } from './GuestInPerson.tsx';
import { GuestText } from './GuestText.tsx';
import { SellerInPerson } from './SellerInPerson.tsx';
import { SellerText } from './SellerText.tsx';

const SCREENS = {
  text: { seller: SellerText, buyer: BuyerText, observer: ObserverText, guest: GuestText },
  'in-person': {
    seller: SellerInPerson,
    buyer: BuyerInPerson,
    observer: ObserverInPerson,
    guest: GuestInPerson,
  },
} as const;

/** The meeting, by how people meet and by role. */
export function MeetingScreen({ room }: RoomPartProps) {
  const role = useView(room, ownRole);
  const mode = useView(room, ({ state }) => state.stage.opening?.mode ?? 'text');
  const Screen = SCREENS[mode][role === 'instructor' ? 'guest' : role];
  return <Screen room={room} />;
}
