import { useId } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import type { Place } from '#shared/round/terms.ts';
import { type RoomPartProps, useView } from '../room.ts';

type PresentButtonProps = RoomPartProps & { readonly place: Place };

/** Puts one place before everyone. It rests until something is written, and says so. */
export function PresentButton({ room, place }: PresentButtonProps) {
  const text = useText(turnsText);
  const refusals = useText(refusalsText);
  const id = useId();
  const sbi = useView(room, (view) => ownSeat(view).places[place]?.sbi ?? null);
  const isEmpty = !sbi?.behaviour && !sbi?.situation && !sbi?.impact;
  return (
    <>
      {isEmpty && (
        <p className="sm mut" id={id}>
          {text.presentEmpty}
        </p>
      )}
      <Button
        variant="primary"
        size="lg"
        isDisabled={isEmpty}
        aria-describedby={isEmpty ? id : undefined}
        onClick={() => {
          void room.source.send({ type: 'presentPlace', place }).then((answer) => {
            if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
          });
        }}
      >
        {text.present}
        <Icon name="arrow" />
      </Button>
    </>
  );
}
