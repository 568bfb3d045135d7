import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { useCallOf } from './useCallOf.ts';

/** What people wrote alone beside their ratings: the buyer's yes, the observers' questions. Nothing: nothing stands here. */
export function WrittenPart({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const seats = useView(room, ({ state }) => state.seats);
  const callOf = useCallOf(room);
  const written = Object.entries(seats).flatMap(([person, { yes, question }]) => {
    const name = callOf(person);
    return [
      ...(yes ? [{ key: `${person} yes`, title: text.yes({ name }), words: yes }] : []),
      ...(question
        ? [{ key: `${person} question`, title: text.question({ name }), words: question }]
        : []),
    ];
  });
  if (written.length === 0) return null;
  return (
    <section className="wrt2" aria-labelledby="wrt-h">
      <h2 id="wrt-h">{text.written}</h2>
      {written.map(({ key, title, words }) => (
        <blockquote key={key}>
          <b>{title}</b>
          <p>{words}</p>
        </blockquote>
      ))}
    </section>
  );
}
