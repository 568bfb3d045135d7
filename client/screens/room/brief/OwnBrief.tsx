import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { BuyerBrief } from './BuyerBrief.tsx';
import { GuestBrief } from './GuestBrief.tsx';
import { ObserverBrief } from './ObserverBrief.tsx';
import { SellerBrief } from './SellerBrief.tsx';

type OwnBriefProps = RoomPartProps & {
  /** In the drawer of the meeting the heading belongs to the drawer. */
  readonly isInDrawer?: boolean;
};

/** The brief of this viewer's role. */
export function OwnBrief({ room, isInDrawer = false }: OwnBriefProps) {
  const role = useView(room, ownRole);
  if (role === 'seller') return <SellerBrief room={room} isInDrawer={isInDrawer} />;
  if (role === 'buyer') return <BuyerBrief room={room} isInDrawer={isInDrawer} />;
  if (role === 'observer') return <ObserverBrief room={room} isInDrawer={isInDrawer} />;
  return <GuestBrief />;
}
