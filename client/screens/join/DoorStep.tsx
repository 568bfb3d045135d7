import { useState } from 'react';
import { useLocation } from 'wouter';
import { Avatar } from '#client/components/Avatar.tsx';
import type { Door } from '#client/connection/api.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { useText } from '#client/i18n/useText.ts';
import { rememberCode } from './address-secret.ts';
import { ContinueStep } from './ContinueStep.tsx';
import type { JoinPort } from './join-port.ts';
import { NameForm } from './NameForm.tsx';

type DoorStepProps = {
  readonly port: JoinPort;
  readonly code: string;
  readonly door: Door;
  readonly onAnotherCode: () => void;
};

/** The workshop behind the code, and the way in: a new seat, or the one this device already has. */
export function DoorStep({ port, code, door, onAnotherCode }: DoorStepProps) {
  const text = useText(joinText);
  const [, navigate] = useLocation();
  const [hasLeft, setHasLeft] = useState(false);
  const seat = hasLeft ? null : door.seat;
  const enter = (workshopId: string) => {
    rememberCode(null);
    navigate(`/w/${workshopId}`, { replace: true });
  };
  return (
    <div className="jl">
      <p className="row host">
        <Avatar name={door.instructorName} />
        <span className="sm mut">
          {seat?.hasEnded
            ? text.hosted({ name: door.instructorName })
            : text.invites({ name: door.instructorName })}
        </span>
      </p>
      <h1>{door.title}</h1>
      <p className="mut meta">{door.mode === 'text' ? text.modeText : text.modeInPerson}</p>
      {seat ? (
        <ContinueStep
          port={port}
          seat={seat}
          onContinue={() => enter(seat.workshopId)}
          // Nobody new is let into a workshop that is over.
          onLeft={seat.hasEnded ? onAnotherCode : () => setHasLeft(true)}
        />
      ) : (
        <NameForm
          port={port}
          code={code}
          instructorName={door.instructorName}
          isNewPerson={hasLeft}
          onJoined={enter}
          onGone={onAnotherCode}
        />
      )}
    </div>
  );
}
