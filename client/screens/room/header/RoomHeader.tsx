import type { ReactNode } from 'react';
import { Logo } from '#client/components/Logo.tsx';
import { PhaseStepper } from '#client/components/PhaseStepper.tsx';
import { RoleBadge } from '#client/components/RoleBadge.tsx';
import { tryText } from '#client/i18n/areas/try.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { phaseOf } from '#shared/round/programme.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { StopButton } from '../stop/StopButton.tsx';
import { HandButton } from './HandButton.tsx';
import { LookingIn } from './LookingIn.tsx';
import { RoomClock } from './RoomClock.tsx';

type RoomHeaderProps = RoomPartProps & {
  /** Buttons of one role between hand and Stop. */
  readonly tools?: ReactNode;
  /** On a narrow observer's screen the hand gives way. */
  readonly isHandHiddenNarrow?: boolean;
};

/** Room, scenario, role, phase, clock; then hand and Stop, in the same corner on every role's screen. */
export function RoomHeader({ room, tools, isHandHiddenNarrow = false }: RoomHeaderProps) {
  const language = useLanguage();
  const text = useText(tryText);
  const opening = useView(room, (view) => view.state.stage.opening);
  const isAlone = useAlone(room);
  const step = useView(room, (view) => view.state.stage.step?.step ?? 'brief');
  const isOver = useView(room, (view) => view.state.stage.ended !== null);
  const role = useView(room, ownRole);
  const workshopId = useView(room, (view) => view.workshopId);
  return (
    <header className="rtop">
      <Logo isMarkOnly href={isAlone ? '/' : `/w/${workshopId}`} />
      <div className="ctx hide-m">
        <b>{isAlone ? text.title : opening?.roomName}</b>
        <span>{opening?.scenario.title[language]}</span>
      </div>
      <RoleBadge role={role} />
      <div className="mid">
        <PhaseStepper phase={phaseOf(step)} />
      </div>
      <div className="tools">
        <span className="clkp">
          <LookingIn room={room} />
          <RoomClock room={room} />
        </span>
        {!isOver && (
          <span className={isHandHiddenNarrow ? 'hide-m' : undefined}>
            {role !== 'instructor' && !isAlone && <HandButton room={room} />}
          </span>
        )}
        {tools}
        <StopButton room={room} />
      </div>
    </header>
  );
}
