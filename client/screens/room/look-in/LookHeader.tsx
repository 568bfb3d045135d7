import { Link } from 'wouter';
import { Icon } from '#client/components/Icon.tsx';
import { Logo } from '#client/components/Logo.tsx';
import { PhaseStepper } from '#client/components/PhaseStepper.tsx';
import { RoleBadge } from '#client/components/RoleBadge.tsx';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { phaseOf } from '#shared/round/programme.ts';
import { RoomClock } from '../header/RoomClock.tsx';
import { type RoomPartProps, useView } from '../room.ts';

type LookHeaderProps = RoomPartProps & {
  /** Whether the room reads that the instructor is here. */
  readonly isSeen: boolean;
};

/** Back to all rooms, which room, what the room reads about the look, and its clock. */
export function LookHeader({ room, isSeen }: LookHeaderProps) {
  const text = useText(lookInText);
  const language = useLanguage();
  const opening = useView(room, (view) => view.state.stage.opening);
  const step = useView(room, (view) => view.state.stage.step?.step ?? 'brief');
  const workshopId = useView(room, (view) => view.workshopId);
  return (
    <header className="rtop">
      <span className="hide-m">
        <Logo isMarkOnly href={`/w/${workshopId}`} />
      </span>
      <Link className="btn quiet bk" href={`/w/${workshopId}`} aria-label={text.backToAll}>
        <Icon name="left" />
        <span>{text.allRooms}</span>
      </Link>
      <span className="vr hide-m" />
      <div className="ctx">
        <b>{opening?.roomName}</b>
        <span className="hide-m">{opening?.scenario.title[language]}</span>
      </div>
      <span className="hide-m">
        <RoleBadge role="instructor" />
      </span>
      <div className="mid">
        <PhaseStepper phase={phaseOf(step)} />
      </div>
      <div className="tools">
        <p className={isSeen ? 'seen' : 'seen unseen'}>
          <Icon name="eye" size={16} />
          {text.seen}
        </p>
        <RoomClock room={room} />
      </div>
    </header>
  );
}
