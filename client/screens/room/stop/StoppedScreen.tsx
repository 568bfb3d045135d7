import '#client/styles/screens/meeting.css';
import '#client/styles/screens/stop.css';
import { useEffect, useState } from 'react';
import { focusHeading } from '#client/components/focusHeading.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { AgreeToReveal } from './AgreeToReveal.tsx';
import { SceneStopped } from './SceneStopped.tsx';

/** After Stop, or the instructor's End: first out of the role, then the two players alone are asked. */
export function StoppedScreen({ room }: RoomPartProps) {
  const isPlayer = useView(room, (view) => {
    const role = ownRole(view);
    return role === 'seller' || role === 'buyer';
  });
  const isOut = useView(room, isOwnDone);
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  const [isLater, setLater] = useState(false);
  const isAsked = isPlayer && (isOut || isOver) && !isLater;
  useEffect(() => {
    if (isAsked) focusHeading();
  }, [isAsked]);
  return (
    <RoomFrame room={room} className="s-stop scr">
      {isAsked ? (
        <AgreeToReveal
          room={room}
          onLater={() => setLater(true)}
          banner={<LinkBanner room={room} />}
        />
      ) : (
        <SceneStopped
          room={room}
          banner={<LinkBanner room={room} />}
          onAsk={isPlayer && isLater ? () => setLater(false) : null}
        />
      )}
    </RoomFrame>
  );
}
