import { useMemo } from 'react';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { type DialView, dialOf } from '#client/state/insight-view.ts';
import { untouchedStretches } from '#shared/insight/dial.ts';
import { playedMs } from '#shared/round/clock.ts';
import { ShowAsTable } from '../debrief/ShowAsTable.tsx';
import { dialWord } from '../dial/dial-value.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, characterName, nameOf } from '../room-view.ts';
import { DoneButton } from './DoneButton.tsx';
import { LadderTimes } from './LadderTimes.tsx';
import { ladderReached } from './ladder.ts';
import { OwnCurve } from './OwnCurve.tsx';
import { TurnScreen } from './TurnScreen.tsx';
import { useNextUp } from './useNextUp.ts';

/** The buyer speaks, still as the person played: own curve without figures, and the steps of the ladder. */
export function CounterpartTurn({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const readers = useReaders(room);
  const name = useView(room, (view) => callName(nameOf(view, view.me.person)));
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  const seat = useView(room, (view) => view.state.seats[view.me.person]);
  const lengthMs = useView(room, ({ state }) => playedMs(state.stage, room.source.nowMs()));
  const next = useNextUp(room);
  const dial = useMemo(() => dialOf(seat, lengthMs, [], 0), [seat, lengthMs]);
  const brief = seat?.briefs.buyer;
  return (
    <TurnScreen
      room={room}
      title={text.yourTurn({ name })}
      prompt={text.promptCounterpart}
      note={text.speakAs({ name: buyer })}
      action={<DoneButton room={room} label={next} />}
    >
      {dial && brief?.role === 'buyer' && (
        <section className="mine card g3">
          <div>
            <LockLabel>{readers.own}</LockLabel>
            <div className="row spread hd">
              <h2>{text.yourTrust({ name: seller })}</h2>
              <DialTable dial={dial} />
            </div>
            {!dial.isMoved && <p className="mut sm">{text.curveStill}</p>}
            <OwnCurve dial={dial} lengthMs={lengthMs} />
          </div>
          <div>
            <h3>{text.readyToSay({ name: buyer })}</h3>
            <LadderTimes steps={ladderReached(brief, seat?.dial ?? [])} />
          </div>
        </section>
      )}
    </TurnScreen>
  );
}

/** The curve in rows: start, every turn, what lay untouched, end. Words, no figures. */
export function DialTable({ dial }: { readonly dial: DialView }) {
  const text = useText(turnsText);
  const meeting = useText(meetingText);
  const word = (value: number) => meeting.dialWords[dialWord(value)];
  const { steps, durationMs } = dial.series;
  const rows = [
    ...dial.turns.map((turn) => ({
      atMs: turn.atMs,
      what: `${turn.delta > 0 ? text.more : text.less}. ${word(turn.to)}`,
    })),
    ...untouchedStretches(dial.series).map((part) => ({
      atMs: part.fromMs,
      what: `${text.untouched} ${formatClock(part.toMs)}`,
    })),
  ].toSorted((a, b) => a.atMs - b.atMs);
  const all = [
    { atMs: 0, what: `${text.start}. ${word(steps[0]?.value ?? 50)}` },
    ...rows,
    { atMs: durationMs, what: `${text.end}. ${word(steps.at(-1)?.value ?? 50)}` },
  ];
  return (
    <ShowAsTable
      label={text.colTrust}
      head={[text.colTime, text.colTrust]}
      rows={() =>
        all.map(({ atMs, what }) => ({
          key: `${atMs} ${what}`,
          cells: [formatClock(atMs), what],
        }))
      }
      empty=""
    />
  );
}
