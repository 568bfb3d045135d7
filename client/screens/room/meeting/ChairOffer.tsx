import { useEffect, useState } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { noticeText } from '#client/i18n/areas/notice.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { type RoomPartProps, useIsOnline, useView } from '../room.ts';
import { callName, characterName, holderOf, nameOf, ownRole } from '../room-view.ts';

type ChairOfferProps = RoomPartProps & {
  /** The chair that has stood empty for two minutes. */
  readonly chair: 'seller' | 'buyer';
};

/** After two minutes: somebody who does not play may take the chair, or the room goes on. */
export function ChairOffer({ room, chair }: ChairOfferProps) {
  const text = useText(statesText);
  const notice = useText(noticeText);
  const refusals = useText(refusalsText);
  const isOnline = useIsOnline(room);
  const [isBusy, setBusy] = useState(false);
  const character = useView(room, (view) => characterName(view, chair));
  const name = useView(room, (view) => callName(nameOf(view, holderOf(view, chair))));
  const me = useView(room, ownRole);
  const step = useView(room, ({ state }) => state.stage.step);
  const tellsSecret = useView(room, ({ state }) => state.gallery.criterionTellsSecret);
  const mayTake = (me === 'observer' || me === 'guest') && !(chair === 'seller' && tellsSecret);
  const mayGoOn = me !== 'guest';
  const title = mayTake ? text.offerTitle({ name: character }) : notice.chairEmpty({ name });
  useEffect(() => announcements.say(title), [title]);

  async function send(command: PersonCommand): Promise<void> {
    setBusy(true);
    const answer = await room.source.send(command);
    setBusy(false);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  }

  return (
    <section className="ntc ofr">
      <div>
        <h2>{title}</h2>
        <p>{mayTake ? text.offerBody({ name }) : notice.chairEmptyBody}</p>
        {mayTake && chair === 'buyer' && (
          <p className="sm mut">{text.offerCost({ role: character })}</p>
        )}
        <div className="row row-2">
          {mayTake && (
            <Button
              variant="primary"
              isBusy={isBusy}
              isDisabled={!isOnline}
              onClick={() => void send({ type: 'takeChair', role: chair })}
            >
              {text.offerTake}
            </Button>
          )}
          {mayGoOn && step && (
            <Button
              isDisabled={!isOnline || isBusy}
              onClick={() => void send({ type: 'goOn', step: step.step, nth: step.nth })}
            >
              {text.offerSkip}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
