import { type ReactNode, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { toasts } from '#client/components/toasts.ts';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { formatTimeOfDay } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { characterName, instructorName, ownRole } from '../room-view.ts';
import { useOnePress } from '../useOnePress.ts';
import { WayOut } from '../WayOut.tsx';

type SceneStoppedProps = RoomPartProps & {
  readonly banner: ReactNode;
  /** Back to the question that was put off. */
  readonly onAsk: (() => void) | null;
};

/** One calm page for all: what happened, who comes, what stays closed. No reason, no name, no count. */
export function SceneStopped({ room, banner, onAsk }: SceneStoppedProps) {
  const text = useText(stopText);
  const refusals = useText(refusalsText);
  const language = useLanguage();
  const role = useView(room, ownRole);
  const step = useView(room, ({ state }) => state.stage.step);
  const isStopped = useView(room, ({ state }) => state.stage.isStopped);
  const isOver = useView(room, ({ state }) => state.stage.ended !== null);
  const isOut = useView(room, isOwnDone);
  const known = useView(room, instructorName);
  // Whoever tries it alone has no instructor who could be called.
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const character = useView(room, (view) =>
    role === 'seller' || role === 'buyer' ? characterName(view, role) : '',
  );
  const [isBusy, setBusy] = useState(false);
  const isPlayer = character !== '';
  const takesPart = isPlayer || role === 'observer';
  const instructor = known ?? text.TheInstructor;
  const title = isStopped ? text.stoppedTitle : text.stoppedByInstructor({ name: instructor });
  const stoppedLead = isAlone ? alone.stoppedLead : text.stoppedLead;
  const lead = isStopped ? stoppedLead : text.stoppedByInstructorLead;
  usePageTitle(title);

  async function stepOut(): Promise<void> {
    if (!step) return;
    setBusy(true);
    const answer = await room.source.send({
      type: 'setDone',
      step: step.step,
      nth: step.nth,
      done: !isOut,
    });
    setBusy(false);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  }

  const onStepOut = useOnePress(() => void stepOut());

  return (
    <>
      <main className="st">
        <section>
          {banner}
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          <ul className="fx">
            {!isAlone && (
              <li>
                <Icon name="compass" />
                <span>
                  <b>
                    {isStopped
                      ? text.isCalled({ name: instructor })
                      : text.knows({ name: instructor })}
                  </b>
                  {isStopped && step
                    ? text.calledAt({ time: formatTimeOfDay(language, step.startedAtMs) })
                    : text.knowsBody}
                </span>
              </li>
            )}
            <li>
              <Icon name="lock" />
              <span>
                <b>{text.nothingOpened}</b>
                {isPlayer && isAlone
                  ? alone.nothingOpenedBody
                  : isPlayer
                    ? text.nothingOpenedBody({ name: known ?? text.theInstructor })
                    : text.closedUntil}
              </span>
            </li>
            <li>
              <Icon name="clock" />
              <span>
                <b>{text.clockStopped}</b>
                {text.clockStoppedBody}
              </span>
            </li>
          </ul>
        </section>
        {takesPart && !isOver && (
          <section className="card dr">
            <h2>{text.deroleTitle}</h2>
            <p>
              {isOut
                ? text.waitsForOthers
                : isPlayer
                  ? isAlone
                    ? alone.promptDerole({ names: character })
                    : text.derolePlayer({ name: character })
                  : isAlone
                    ? alone.outOthers
                    : text.deroleOther}
            </p>
          </section>
        )}
      </main>
      <footer className="rdy">
        {takesPart && !isOver && (
          <Button
            variant={isOut ? 'secondary' : 'primary'}
            size="lg"
            isBusy={isBusy}
            onClick={onStepOut}
          >
            {isOut ? text.notYet : text.steppedOut}
          </Button>
        )}
        {onAsk && (
          <Button variant="quiet" size="lg" onClick={onAsk}>
            {text.openLater}
          </Button>
        )}
        {isOver && <WayOut room={room} className="btn primary lg" label={text.toLobby} />}
      </footer>
    </>
  );
}
