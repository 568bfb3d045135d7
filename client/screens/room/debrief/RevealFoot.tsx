import { Link } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { toasts } from '#client/components/toasts.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { programmeOf } from '#shared/round/programme.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { DoneButton } from '../turns/DoneButton.tsx';
import { OrderOfTurns } from '../turns/OrderOfTurns.tsx';
import { WayOut } from '../WayOut.tsx';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type RevealFootProps = RoomPartProps & {
  readonly playhead: Playhead;
  /** Back to the step that runs, when the reveal is looked at again. */
  readonly back: { readonly label: string; readonly onBack: () => void } | null;
};

/** What is left of the round, the seller's choice of a moment, and the way on. */
export function RevealFoot({ room, playhead, back }: RevealFootProps) {
  const text = useText(debriefText);
  const replay = useText(replayText);
  const role = useView(room, ownRole);
  const isEnded = useView(room, ({ state }) => state.stage.ended !== null);
  const step = useView(room, ({ state }) => state.stage.step?.step ?? 'reveal');
  const roundId = useView(room, (view) => view.roundId);
  const isAlone = useAlone(room);
  const isPlayer = role === 'seller' || role === 'buyer';
  if (isEnded) {
    return (
      <footer className="rdy tf">
        <div className="fin">
          <b>{text.endedTitle}</b>
          <p className="sm mut">{text.endedLead}</p>
        </div>
        <Link className="btn quiet lg end" href={`/r/${roundId}/replay`}>
          <Icon name="play" />
          {replay.toReplay}
        </Link>
        <WayOut room={room} className="btn primary lg" label={text.toLobby}>
          <Icon name="arrow" />
        </WayOut>
      </footer>
    );
  }
  return (
    <footer className="rdy tf">
      <OrderOfTurns room={room} />
      {step === 'reveal' && role === 'seller' && <ChooseRedo room={room} playhead={playhead} />}
      {back ? (
        <Button variant="primary" size="lg" className="end" onClick={back.onBack}>
          {back.label}
          <Icon name="arrow" />
        </Button>
      ) : (
        (isPlayer || isAlone) && <DoneButton room={room} label={text.done} />
      )}
    </footer>
  );
}

/** The moment that is played again: where the playhead stands. */
function ChooseRedo({ room, playhead }: RoomPartProps & { readonly playhead: Playhead }) {
  const text = useText(debriefText);
  const refusals = useText(refusalsText);
  const hasRedo = useView(room, ({ state }) =>
    programmeOf(state.stage.opening?.variant ?? 'standard').some(({ step }) => step === 'redo'),
  );
  const chosenMs = useView(room, ({ state }) => state.stage.redoFromMs);
  const time = usePlayheadAt(playhead, formatClock);
  if (!hasRedo) return null;
  return (
    <span className="rdo end">
      {chosenMs !== null && (
        <span className="chip" role="status">
          <Icon name="check" size={16} />
          {text.redoChosen({ time: formatClock(chosenMs) })}
        </span>
      )}
      <Button
        size="lg"
        icon="rotate"
        onClick={() => {
          const fromMs = Math.round(playhead.at.get());
          void room.source.send({ type: 'chooseRedo', fromMs }).then((answer) => {
            if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
          });
        }}
      >
        {text.redoFrom({ time })}
      </Button>
    </span>
  );
}
