import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownNotes } from '#client/state/own-marks.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { useOwnGoal } from '../meeting/useOwnGoal.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { DoneButton } from './DoneButton.tsx';
import { TurnScreen } from './TurnScreen.tsx';
import { useNextUp } from './useNextUp.ts';

/** The seller speaks first, against the own focus: own goal, marks and notes, each under its label. */
export function SelfTurn({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const readers = useReaders(room);
  const common = useText(commonText);
  const name = useView(room, (view) => callName(nameOf(view, view.me.person)));
  const goal = useOwnGoal(room);
  const focus = useView(room, (view) => ownSeat(view).goal?.focus ?? '');
  const next = useNextUp(room);
  return (
    <TurnScreen
      room={room}
      title={text.yourTurn({ name })}
      prompt={text.promptSelf}
      note={isAlone ? alone.takeTime : text.othersSee}
      action={<DoneButton room={room} label={next} />}
    >
      <section className="mine card g3">
        <div>
          <LockLabel icon="eye">{readers.goal}</LockLabel>
          <div className="goalbox">
            <Icon name="flag" />
            <p>
              <b>{text.yourGoal}</b>
              {goal}
            </p>
          </div>
          <dl>
            <div>
              <dt>{text.yourFocus}</dt>
              <dd>{focus || text.noFocus}</dd>
            </div>
          </dl>
        </div>
        <div>
          <LockLabel>{readers.own}</LockLabel>
          <h2>{text.yourMarks}</h2>
          <OwnMarks room={room} />
        </div>
        <div>
          <LockLabel>{common.onlyYou}</LockLabel>
          <h2>{text.yourNotes}</h2>
          <OwnNotes room={room} />
        </div>
      </section>
    </TurnScreen>
  );
}

/** The moments the seller marked in Reflect. */
function OwnMarks({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const reflect = useText(reflectText);
  const moments = useView(room, (view) => ownSeat(view).moments);
  const marked = (['best', 'hardest'] as const).flatMap((which) => {
    const moment = moments[which];
    return moment && (moment.meetingMs !== null || moment.note) ? [{ which, ...moment }] : [];
  });
  if (marked.length === 0) return <p className="own mut">{text.noMarks}</p>;
  return (
    <ul className="mks">
      {marked.map(({ which, meetingMs, note }) => (
        <li key={which}>
          <b className="num">{meetingMs === null ? '' : formatClock(meetingMs)}</b>
          <span>
            <b>{reflect[which]}</b>
            {note}
          </span>
        </li>
      ))}
    </ul>
  );
}

function OwnNotes({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const notes = useView(room, ownNotes);
  const written = Object.entries(notes);
  if (written.length === 0) return <p className="own mut">{text.noNotes}</p>;
  return written.map(([noteId, note]) => (
    <p className="own pre" key={noteId}>
      {note.text}
    </p>
  ));
}
