import '#client/styles/screens/debrief-answers.css';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Tag } from '#shared/round/state.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { markOf, useTagName } from '../pad/useTagName.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { tagsInTime } from '../turns/tags-in-time.ts';
import { useCallOf } from './useCallOf.ts';

type StrongestPartProps = RoomPartProps & { readonly onTag: (tag: Tag) => void };

/** The three tags that each observer found strongest, chosen alone. A press goes there. None chosen: nothing stands here. */
export function StrongestPart({ room, onTag }: StrongestPartProps) {
  const text = useText(debriefText);
  const seats = useView(room, ({ state }) => state.seats);
  const callOf = useCallOf(room);
  const chosen = Object.entries(seats).flatMap(([person, { chosenTags, tags }]) => {
    const kept = tagsInTime(tags).filter(({ tagId }) => chosenTags.includes(tagId));
    return kept.length > 0 ? [{ person, kept }] : [];
  });
  if (chosen.length === 0) return null;
  return (
    <div>
      {chosen.map(({ person, kept }) => (
        <section className="sgt" key={person} aria-labelledby={`sgt-${person}`}>
          <h2 id={`sgt-${person}`}>{text.strongest({ name: callOf(person) })}</h2>
          <ul>
            {kept.map((tag) => (
              <li key={tag.tagId}>
                <StrongTag tag={tag} onPress={() => onTag(tag)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type StrongTagProps = { readonly tag: Tag; readonly onPress: () => void };

/** One tag as a line to press: mark, name, note, time. */
function StrongTag({ tag, onPress }: StrongTagProps) {
  const text = useText(debriefText);
  const nameOf = useTagName();
  const mark = tag.code.kind === 'behaviour' ? markOf(tag.code) : null;
  return (
    <button type="button" onClick={onPress}>
      <TagMark code={tag.code} />
      <span>
        <b>
          {nameOf(tag.code)}
          {mark && <span className="vh">, {mark.sign === '+' ? text.plus : text.minus}</span>}
        </b>
        {tag.note && <small>{tag.note}</small>}
      </span>
      <span className="num dim">{formatClock(tag.meetingMs)}</span>
    </button>
  );
}
