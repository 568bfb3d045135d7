import { useMemo } from 'react';
import { toasts } from '#client/components/toasts.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { conversation } from '#client/state/tag-view.ts';
import { playedMs } from '#shared/round/clock.ts';
import { Conversation } from '../conversation/Conversation.tsx';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { type RoomPartProps, useView } from '../room.ts';

const EVERY_MS = 60_000;

/** From where: a line in text mode, a minute in person. */
export function RedoChoice({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const meeting = useText(meetingText);
  const refusals = useText(refusalsText);
  const stage = useView(room, ({ state }) => state.stage);
  const all = useView(room, conversation);
  const speakerOf = useSpeaker(room);
  const lines = useMemo(() => all.filter(({ meetingMs }) => meetingMs !== null), [all]);
  const isText = stage.opening?.mode === 'text';
  const lengthMs = playedMs(stage, room.source.nowMs());
  const minutes = Array.from({ length: Math.ceil(lengthMs / EVERY_MS) }, (_, at) => at * EVERY_MS);

  function choose(fromMs: number): void {
    void room.source.send({ type: 'chooseRedo', fromMs }).then((answer) => {
      if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
    });
  }

  if (!isText || lines.length === 0) {
    return (
      <section className="rdc">
        <p className="mut sm">{text.redoNothing}</p>
        <div className="mins">
          {minutes.map((ms) => (
            <button key={ms} type="button" className="btn secondary num" onClick={() => choose(ms)}>
              {formatClock(ms)}
            </button>
          ))}
        </div>
      </section>
    );
  }
  return (
    <section className="rdc scp" aria-label={text.chooseMoment}>
      <h2>{text.chooseMoment}</h2>
      <Conversation
        stage={stage}
        lines={lines}
        speakerOf={speakerOf}
        isLog={false}
        isTwoSided={false}
        label={text.chooseMoment}
        empty={meeting.noLines}
        choice={{
          chosenLineId: null,
          onChoose: (lineId) => {
            const line = lines.find((one) => one.lineId === lineId);
            if (line?.meetingMs != null) choose(line.meetingMs);
          },
        }}
      />
    </section>
  );
}
