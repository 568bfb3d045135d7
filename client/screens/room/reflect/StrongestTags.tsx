import { useId, useMemo } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Icon } from '#client/components/Icon.tsx';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { TagRow } from '../turns/TagRow.tsx';
import { tagsInTime } from '../turns/tags-in-time.ts';

const MOST = 3;

/** The observer's own tags in order of time; three may be chosen, none must. */
export function StrongestTags({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const id = useId();
  const byId = useView(room, (view) => ownSeat(view).tags);
  const chosen = useView(room, (view) => ownSeat(view).chosenTags);
  const tags = useMemo(() => tagsInTime(byId), [byId]);
  const kept = chosen.filter((tagId) => Object.hasOwn(byId, tagId));
  const isFull = kept.length >= MOST;

  function press(tagId: string): void {
    const isIn = kept.includes(tagId);
    if (!isIn && isFull) {
      announcements.say(text.threeAreChosen);
      return;
    }
    const tagIds = isIn ? kept.filter((one) => one !== tagId) : [...kept, tagId];
    void room.source.send({ type: 'chooseTags', tagIds });
  }

  return (
    <section>
      <div className="row spread th2">
        <h2>{text.strongest}</h2>
        <span className="sm mut num">{text.chosenOf({ count: kept.length })}</span>
      </div>
      {tags.length === 0 && <p className="hint">{text.noTags}</p>}
      <ul className="tgl">
        {tags.map((tag) => {
          const isIn = kept.includes(tag.tagId);
          return (
            <li key={tag.tagId}>
              <TagRow
                tag={tag}
                isPressed={isIn}
                isResting={isFull && !isIn}
                describedBy={id}
                onPress={() => press(tag.tagId)}
              >
                <i>{isIn && <Icon name="check" size={16} />}</i>
              </TagRow>
            </li>
          );
        })}
      </ul>
      <p className="hint full" id={id}>
        {isFull && tags.length > MOST ? text.threeAreChosen : ''}
      </p>
    </section>
  );
}
