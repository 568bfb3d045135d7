import { type ReactNode, useId, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Choices } from '#client/components/Choices.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { toasts } from '#client/components/toasts.ts';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, holderOf, nameOf, ownRole } from '../room-view.ts';
import { WayOut } from '../WayOut.tsx';

type AgreeToRevealProps = RoomPartProps & {
  readonly banner: ReactNode;
  readonly onLater: () => void;
};

/** Whether the round may open later: two equal choices, nothing preselected, no answer counts as no. */
export function AgreeToReveal({ room, banner, onLater }: AgreeToRevealProps) {
  const text = useText(stopText);
  const refusals = useText(refusalsText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const why = useId();
  const saved = useView(room, (view) => ownSeat(view).agreesToReveal);
  const other = useView(room, (view) =>
    callName(nameOf(view, holderOf(view, ownRole(view) === 'seller' ? 'buyer' : 'seller'))),
  );
  const [chosen, choose] = useState<'yes' | 'no' | null>(
    saved === null ? null : saved ? 'yes' : 'no',
  );
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  const [isBusy, setBusy] = useState(false);
  const isSaved = saved !== null && chosen === (saved ? 'yes' : 'no');
  usePageTitle(text.openLater);

  async function save(): Promise<void> {
    setBusy(true);
    const answer = await room.source.send({ type: 'agreeToReveal', agrees: chosen === 'yes' });
    setBusy(false);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  }

  return (
    <>
      <main className="st">
        <section>
          {banner}
          <LockLabel>{isAlone ? alone.onlyYou : text.youAndInstructor}</LockLabel>
          <h1>{text.openLater}</h1>
          <p className="lead">{(isAlone ? alone : text).openLead({ name: other })}</p>
          <div className="two2">
            <Choices
              label={text.openLater}
              value={chosen}
              onChange={choose}
              options={[
                { value: 'yes', title: text.yes, hint: isAlone ? alone.yesHint : text.yesHint },
                { value: 'no', title: text.no, hint: text.noHint },
              ]}
            />
          </div>
          <p className="hint agr" id={why} aria-live="polite">
            {isSaved ? text.choiceSaved : chosen === null ? text.chooseFirst : ''}
          </p>
        </section>
      </main>
      <footer className="rdy">
        <Button
          variant="primary"
          size="lg"
          isBusy={isBusy}
          isDisabled={chosen === null || isSaved}
          aria-describedby={why}
          onClick={save}
        >
          {text.saveChoice}
        </Button>
        {isSaved && isOver ? (
          <WayOut room={room} className="btn quiet lg" label={text.toLobby} />
        ) : (
          <Button variant="quiet" size="lg" onClick={onLater}>
            {text.decideLater}
          </Button>
        )}
      </footer>
    </>
  );
}
