import '#client/styles/screens/brief.css';
import { Sheet } from '#client/components/Sheet.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { OwnBrief } from '../brief/OwnBrief.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName, ownRole } from '../room-view.ts';

type BriefSheetProps = RoomPartProps & {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The own brief as a drawer over the meeting, with the situation that everyone reads. */
export function BriefSheet({ room, isOpen, onClose }: BriefSheetProps) {
  const text = useText(meetingText);
  const brief = useText(briefText);
  const language = useLanguage();
  const role = useView(room, ownRole);
  const name = useView(room, (view) =>
    role === 'seller' || role === 'buyer' ? characterName(view, role) : '',
  );
  const situation = useView(room, (view) => view.state.stage.opening?.scenario.situation ?? null);
  const title = name ? brief.youAre({ name }) : role === 'observer' ? brief.lookFor : text.brief;
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose}>
      <div className="mine inset" data-role={role}>
        <OwnBrief room={room} isInDrawer />
        {situation && (
          <div className="sit">
            <h3>{brief.everyoneReads}</h3>
            <p>{situation[language]}</p>
          </div>
        )}
      </div>
    </Sheet>
  );
}
