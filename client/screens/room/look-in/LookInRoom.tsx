import { useState } from 'react';
import { usePad } from '../pad/usePad.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { BriefsDrawer } from './BriefsDrawer.tsx';
import { DeskNotes } from './DeskNotes.tsx';
import { LookCast } from './LookCast.tsx';
import { LookHeader } from './LookHeader.tsx';
import { LookLanes } from './LookLanes.tsx';
import { LookPad } from './LookPad.tsx';
import { LookQuadrant } from './LookQuadrant.tsx';
import { LookTalk } from './LookTalk.tsx';
import { Steering } from './Steering.tsx';

type LookInRoomProps = RoomPartProps & {
  /** To the reveal, once it has been. */
  readonly onDesk: (() => void) | null;
};

/** The room as an instructor sees it: script, figures, cast and lanes; own pad and notes; the steering below. */
export function LookInRoom({ room, onDesk }: LookInRoomProps) {
  const onScreen = usePad(room);
  const [isOpen, setOpen] = useState(false);
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  return (
    <div className="s-look">
      <LookHeader room={room} isSeen={!isOver} />
      <main className="lk">
        <LookTalk room={room} onScreen={onScreen} />
        <section className="md">
          <div className="top">
            <LookQuadrant room={room} />
            <LookCast room={room} onBriefs={() => setOpen(true)} />
          </div>
          <LookLanes room={room} />
        </section>
        <aside className="ow">
          <LookPad room={room} onScreen={onScreen} />
          <DeskNotes room={room} />
        </aside>
      </main>
      <Steering room={room} onDesk={onDesk} />
      <BriefsDrawer room={room} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
