import { useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import type { Door } from '#client/connection/api.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { useText } from '#client/i18n/useText.ts';
import type { JoinPort } from './join-port.ts';
import { LanguageField } from './LanguageField.tsx';
import { SomeoneElse } from './SomeoneElse.tsx';

type ContinueStepProps = {
  readonly port: JoinPort;
  readonly seat: NonNullable<Door['seat']>;
  readonly onContinue: () => void;
  readonly onLeft: () => void;
};

/** This device already has a seat here: go on in it, or let somebody else begin anew. */
export function ContinueStep({ port, seat, onContinue, onLeft }: ContinueStepProps) {
  const text = useText(joinText);
  const [isAsking, setIsAsking] = useState(false);
  if (isAsking) {
    return (
      <SomeoneElse
        port={port}
        workshopId={seat.workshopId}
        name={seat.name}
        isInstructor={seat.isInstructor}
        onLeft={onLeft}
        onStay={() => setIsAsking(false)}
      />
    );
  }
  return (
    <section className="again">
      <LanguageField />
      <h2>
        {(seat.hasEnded ? text.continueHeadingEnded : text.continueHeading)({ name: seat.name })}
      </h2>
      <p className="sm mut">{seat.hasEnded ? text.continueEnded : text.continueBody}</p>
      <div className="enterbar">
        <Button variant="primary" size="lg" onClick={onContinue}>
          {text.continueAs({ name: seat.name })}
          <Icon name="arrow" />
        </Button>
        <Button variant="quiet" onClick={() => setIsAsking(true)}>
          {text.someoneElse}
        </Button>
      </div>
    </section>
  );
}
