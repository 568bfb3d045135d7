import { useId } from 'react';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { useKeptText } from '../reflect/useKeptText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName } from '../room-view.ts';

/** The longest note of the desk, as the server takes it. */
const LONGEST = 4000;

/** Notes on this room, for instructors alone; other instructors' stand below. */
export function DeskNotes({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const id = useId();
  const me = useView(room, (view) => view.me.person);
  const notes = useView(room, ({ state }) => state.desk.notes);
  const people = useView(room, (view) => view.people);
  const {
    text: words,
    write,
    flush,
  } = useKeptText(room, 'desk', notes[me] ?? '', (next) =>
    room.source.send({ type: 'noteDesk', text: next }),
  );
  const others = Object.entries(notes).filter(([person, note]) => person !== me && note !== '');
  return (
    <section className="nt2">
      <div className="row spread">
        <label className="label" htmlFor={id}>
          {text.notes}
        </label>
        <LockLabel>{text.instructorsOnly}</LockLabel>
      </div>
      <textarea
        className="textarea"
        id={id}
        value={words}
        maxLength={LONGEST}
        onChange={(event) => write(event.target.value)}
        onBlur={flush}
      />
      {others.map(([person, note]) => (
        <p className="sm mut oth" key={person}>
          <b>{text.notesOf({ name: callName(people[person]?.name ?? '') })}</b> {note}
        </p>
      ))}
    </section>
  );
}
