import '#client/styles/screens/look-in.css';
import '#client/styles/screens/chair.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { commonText } from '#client/i18n/areas/common.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { Steering } from './Steering.tsx';

type InstructorInChairProps = RoomPartProps & {
  /** The screen of the chair, as anybody in it has it. */
  readonly children: ReactNode;
};

/**
 * An instructor who has, or has had, a chair in this round: the chair's own screen, and below it the
 * steering of this room. No look at the others until the reveal (DESIGN.md §2).
 */
export function InstructorInChair({ room, children }: InstructorInChairProps) {
  const text = useText(lookInText);
  const common = useText(commonText);
  const role = useView(room, ownRole);
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  const workshopId = useView(room, (view) => view.workshopId);
  const why =
    role === 'guest' || role === 'instructor'
      ? text.whyHadChair
      : text.whyChair({ role: common[role].toLocaleLowerCase() });
  return (
    <div className="chw">
      <div className="chs">{children}</div>
      {!isOver && (
        <div className="s-look chb">
          <div className="chy">
            {!isRevealed && <p>{why}</p>}
            <Link className="btn quiet" href={`/w/${workshopId}`}>
              {text.allRooms}
            </Link>
          </div>
          <Steering room={room} onDesk={null} />
        </div>
      )}
    </div>
  );
}
