import { useLayoutEffect } from 'react';
import { Waiting } from '#client/components/Waiting.tsx';
import { ShortcutHelp } from './keys/ShortcutHelp.tsx';
import { RoomDoor } from './RoomDoor.tsx';
import { RoomStage } from './RoomStage.tsx';
import { type RoomPartProps, useView } from './room.ts';
import { useCues, usePhaseFocus } from './useCues.ts';

/** The room itself, over any source: what every part shares, and the part that stands now. */
export function RoomView({ room }: RoomPartProps) {
  const status = useView(room, (view) => view.status);
  const hasStep = useView(room, ({ state }) => state.stage.step !== null);
  useCues(room);
  usePhaseFocus(room);
  useLayoutEffect(() => {
    // A screen of the room is as high as the window: the page itself does not scroll from the last one.
    window.scrollTo(0, 0);
  }, []);
  if (status === 'gone') return <RoomDoor problem="gone" />;
  if (status === 'loading' || !hasStep) return <Waiting />;
  return (
    <>
      <RoomStage room={room} />
      <ShortcutHelp room={room} />
    </>
  );
}
