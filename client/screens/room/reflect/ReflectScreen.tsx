import '#client/styles/screens/reflect.css';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { ObserverReflect } from './ObserverReflect.tsx';
import { PlayerReflect } from './PlayerReflect.tsx';
import { ReflectFoot } from './ReflectFoot.tsx';

/** Reflect: each gives their own view before hearing the others' (mock-up 09). */
export function ReflectScreen({ room }: RoomPartProps) {
  const common = useText(commonText);
  const role = useView(room, ownRole);
  usePageTitle(common.phaseReflect);
  useWakeLock(true);
  return (
    <RoomFrame room={room} className="s-refl scr">
      {role === 'seller' || role === 'buyer' ? (
        <PlayerReflect room={room} role={role} />
      ) : role === 'observer' ? (
        <ObserverReflect room={room} />
      ) : (
        <GuestReflect room={room} />
      )}
    </RoomFrame>
  );
}

/** A guest has nothing to fill in: what happens now, and who is done. */
function GuestReflect({ room }: RoomPartProps) {
  const text = useText(reflectText);
  return (
    <>
      <main className="rf gst">
        <div className="hh">
          <h1>{text.guestTitle}</h1>
          <p className="lead">{text.guestLead}</p>
          <p className="note">{text.guestNote}</p>
          <LinkBanner room={room} />
        </div>
      </main>
      <ReflectFoot room={room} left={0} />
    </>
  );
}
