import { useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { useText } from '#client/i18n/useText.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { type RoomPartProps, useIsOnline, useView } from '../room.ts';
import { callName, holderOf, nameOf } from '../room-view.ts';
import { useOnePress } from '../useOnePress.ts';

type MeetingFootProps = RoomPartProps & {
  readonly chair: 'seller' | 'buyer';
  readonly onBrief?: () => void;
  readonly onNotes?: () => void;
  /** The notes stand beside the meeting where there is room for them. */
  readonly isNotesNarrowOnly?: boolean;
};

/** Under the composer: brief and notes as sheets, time-out, and the wish to end early. */
export function MeetingFoot({
  room,
  chair,
  onBrief,
  onNotes,
  isNotesNarrowOnly,
}: MeetingFootProps) {
  const text = useText(meetingText);
  const refusals = useText(refusalsText);
  const isOnline = useIsOnline(room);
  const step = useView(room, (view) => view.state.stage.step);
  const isPlaying = useView(
    room,
    ({ state: { stage } }) => stage.step?.step === 'play' && !stage.finishing,
  );
  const isTimeOut = useView(room, ({ state }) => state.stage.pauses['time-out'] !== undefined);
  const isUsed = useView(room, ({ state }) => (state.stage.timeOutsUsed[chair] ?? 0) > 0);
  const isDone = useView(room, isOwnDone);
  const [isBusy, setBusy] = useState(false);

  async function send(command: PersonCommand): Promise<void> {
    setBusy(true);
    const answer = await room.source.send(command);
    setBusy(false);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  }

  const onEndEarly = useOnePress(() => {
    if (step) void send({ type: 'setDone', step: 'play', nth: step.nth, done: !isDone });
  });

  const noTimeOut = !isOnline
    ? text.needsConnection
    : isUsed
      ? text.noTimeOutLeft
      : !isPlaying || isTimeOut
        ? text.onlyWhilePlaying
        : null;
  return (
    <div className="foot">
      {onBrief && (
        <Button variant="quiet" icon="brief" className="only-m2" onClick={onBrief}>
          {text.brief}
        </Button>
      )}
      {onNotes && (
        <Button
          variant="quiet"
          icon="lock"
          className={isNotesNarrowOnly ? 'only-m2' : ''}
          onClick={onNotes}
        >
          {text.notesButton}
        </Button>
      )}
      <Button
        variant="quiet"
        icon="pause"
        isDisabled={noTimeOut !== null || isBusy}
        title={noTimeOut ?? undefined}
        onClick={() => void send({ type: 'callTimeOut' })}
      >
        {text.timeOut}
        {noTimeOut && <span className="vh">: {noTimeOut}</span>}
      </Button>
      <Button
        variant="quiet"
        icon={isDone ? 'undo' : 'next'}
        className="endb"
        isDisabled={!isPlaying || isBusy || !step}
        aria-pressed={isDone}
        onClick={onEndEarly}
      >
        {isDone ? text.endEarlyTake : text.endEarly}
      </Button>
      <EndEarlyLine room={room} chair={chair} isDone={isDone} />
    </div>
  );
}

type EndEarlyLineProps = RoomPartProps & {
  readonly chair: 'seller' | 'buyer';
  readonly isDone: boolean;
};

/** Who wants to end: it takes both. Otherwise what Enter does. */
function EndEarlyLine({ room, chair, isDone }: EndEarlyLineProps) {
  const text = useText(meetingText);
  const other = useView(room, (view) => holderOf(view, chair === 'seller' ? 'buyer' : 'seller'));
  const name = useView(room, (view) => callName(nameOf(view, other)));
  const isOtherDone = useView(room, (view) =>
    other ? (view.state.stage.done[other] ?? false) : false,
  );
  const isText = useView(room, (view) => view.state.stage.opening?.mode === 'text');
  if (isDone)
    return (
      <span key="mine" className="hint said">
        {isOtherDone ? text.endEarlyBoth : text.endEarlyMine({ name })}
      </span>
    );
  if (isOtherDone)
    return (
      <span key="theirs" className="hint said">
        {text.endEarlyTheirs({ name })}
      </span>
    );
  return isText ? (
    <span key="keys" className="hint hide-m">
      {text.enterSends}
    </span>
  ) : null;
}
