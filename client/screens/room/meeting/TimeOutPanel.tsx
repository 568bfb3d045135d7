import { useEffect, useState } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { noticeText } from '#client/i18n/areas/notice.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { formatClock, formatTimeLeft } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { meetingMsAt, takeStartMs } from '#shared/round/clock.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { type RoomPartProps, useIsOnline, useView } from '../room.ts';
import { callName, holderOf, instructorName, nameOf } from '../room-view.ts';
import { mayEndTimeOut } from './notice.ts';

/** Choosing the line to begin again from: the script's lines become buttons meanwhile. */
export type LineChoice = {
  readonly isChoosing: boolean;
  readonly chosenLineId: string | null;
  readonly onChoosing: (isChoosing: boolean) => void;
};

type TimeOutPanelProps = RoomPartProps & {
  /** Left out in person, where there are no lines. */
  readonly lineChoice?: LineChoice;
};

const BACK = [30, 60, 120] as const;

/** A time-out: whoever called it, or the instructor, says how the scene goes on. At most 60 s. */
export function TimeOutPanel({ room, lineChoice }: TimeOutPanelProps) {
  const text = useText(noticeText);
  const refusals = useText(refusalsText);
  const isOnline = useIsOnline(room);
  const mayEnd = useView(room, mayEndTimeOut);
  const stage = useView(room, ({ state }) => state.stage);
  const untilMs = stage.pauses['time-out']?.untilMs ?? 0;
  const time = formatTimeLeft(useTimeLeft(untilMs, room.source.nowMs));
  const title = useTitle(room);
  const plays = useView(room, (view) => {
    const role = view.state.stage.people[view.me.person]?.role;
    return role === 'seller' || role === 'buyer';
  });
  const [isBusy, setBusy] = useState(false);
  const playedMs = meetingMsAt(stage, room.source.nowMs()) - takeStartMs(stage);
  const chosen = stage.lines.find((line) => line.lineId === lineChoice?.chosenLineId);
  useEffect(() => announcements.say(title), [title]);

  async function send(command: PersonCommand): Promise<void> {
    setBusy(true);
    const answer = await room.source.send(command);
    setBusy(false);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
    lineChoice?.onChoosing(false);
  }
  const isOff = !isOnline || isBusy;

  return (
    <section className="ntc tmo">
      <div>
        <h2>{title}</h2>
        <p>
          {mayEnd
            ? text.timeOutYours({ time })
            : plays
              ? text.timeOutTheirs({ time })
              : text.timeOutOthers({ time })}
        </p>
        {mayEnd && (
          <>
            <fieldset className="back">
              <legend>{text.beginAgain}</legend>
              {BACK.map((seconds) => (
                <Button
                  key={seconds}
                  isDisabled={isOff || playedMs < seconds * 1000}
                  onClick={() => void send({ type: 'rewind', to: { kind: 'back', seconds } })}
                >
                  {text.secondsBack({ seconds })}
                </Button>
              ))}
              <Button
                isDisabled={isOff}
                onClick={() => void send({ type: 'rewind', to: { kind: 'take' } })}
              >
                {stage.takes.length > 1 ? text.takeStart : text.beginning}
              </Button>
              {lineChoice && (
                <Button
                  isDisabled={isOff || stage.lines.length === 0}
                  aria-pressed={lineChoice.isChoosing}
                  onClick={() => lineChoice.onChoosing(!lineChoice.isChoosing)}
                >
                  {text.fromLine}
                </Button>
              )}
            </fieldset>
            {lineChoice?.isChoosing && chosen?.meetingMs != null ? (
              <Button
                variant="primary"
                isBusy={isBusy}
                isDisabled={!isOnline}
                onClick={() =>
                  void send({ type: 'rewind', to: { kind: 'line', lineId: chosen.lineId } })
                }
              >
                {text.fromChosen({ time: formatClock(chosen.meetingMs) })}
              </Button>
            ) : lineChoice?.isChoosing ? (
              <p className="hint">{text.pressLine}</p>
            ) : (
              <Button
                variant="primary"
                isBusy={isBusy}
                isDisabled={!isOnline}
                onClick={() => void send({ type: 'continuePlay' })}
              >
                {text.goOn}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** Who called the time-out. */
function useTitle(room: RoomPartProps['room']): string {
  const text = useText(noticeText);
  const stop = useText(stopText);
  const caller = useView(room, ({ state }) => state.stage.pauses['time-out']?.role ?? null);
  const isMe = useView(
    room,
    (view) => caller !== null && view.state.stage.people[view.me.person]?.role === caller,
  );
  const instructor = useView(room, instructorName) ?? stop.TheInstructor;
  const player = useView(room, (view) =>
    caller === 'seller' || caller === 'buyer' ? callName(nameOf(view, holderOf(view, caller))) : '',
  );
  if (isMe) return text.timeOutMine;
  return text.timeOutBy({ name: caller === 'instructor' ? instructor : player });
}
