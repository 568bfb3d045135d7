import { useMemo, useState } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { toasts } from '#client/components/toasts.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import { ownSeat, type TagView } from '#client/state/tag-view.ts';
import type { StageState } from '#shared/round/state.ts';
import type { Place } from '#shared/round/terms.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { DoneButton } from './DoneButton.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { PresentButton } from './PresentButton.tsx';
import { EMPTY_SBI, PLACES, pressTag } from './places.ts';
import { TagRow } from './TagRow.tsx';
import { TurnScreen } from './TurnScreen.tsx';
import { TurnsTalk } from './TurnsTalk.tsx';
import { tagsInTime } from './tags-in-time.ts';
import { speakersOf } from './turn.ts';
import { useNextUp } from './useNextUp.ts';

/** Which of a person's places stand before everyone already. */
export const presentedPlaces = memoByParts(
  (presented: StageState['presented'], me: { readonly person: string }): readonly Place[] =>
    presented.filter((one) => one.person === me.person).map((one) => one.place),
);

/** The observer's own turn: tags in order of time, and three places to fill from them. */
export function ObserversTurn({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const language = useLanguage();
  const name = useView(room, (view) => callName(nameOf(view, view.me.person)));
  const others = useView(room, (view) =>
    formatList(
      language,
      speakersOf(view.state.stage)
        .filter((person) => person !== view.me.person)
        .map((person) => callName(nameOf(view, person))),
    ),
  );
  const next = useNextUp(room);
  const places = useView(room, (view) => ownSeat(view).places);
  const byId = useView(room, (view) => ownSeat(view).tags);
  const presented = useView(room, ({ state, me }) => presentedPlaces(state.stage.presented, me));
  const [filled, setFilled] = useState<Place | null>(null);
  // The one that is being worked on: the last filled place that nobody has seen.
  const current =
    PLACES.findLast((place) => places[place]?.tagId && !presented.includes(place)) ?? null;
  return (
    <TurnScreen
      room={room}
      title={isAlone ? alone.yourTurn : text.yourTurn({ name })}
      prompt={text.promptObservers}
      note={others ? text.othersListen({ names: others }) : ''}
      isPlaces
      action={
        <>
          <DoneButton room={room} label={next} variant={current ? 'secondary' : 'primary'} />
          {current && <PresentButton room={room} place={current} />}
        </>
      }
    >
      <OwnTags room={room} onFill={setFilled} />
      <section className="slots" aria-label={text.places}>
        {PLACES.map((place) => {
          const tagId = places[place]?.tagId;
          return (
            <PlaceCard
              key={`${place} ${tagId ?? ''}`}
              room={room}
              place={place}
              tag={tagId ? (byId[tagId] ?? null) : null}
              isCurrent={place === current}
              isPresented={presented.includes(place)}
              isJustFilled={place === filled}
            />
          );
        })}
        <TurnsTalk room={room} />
      </section>
    </TurnScreen>
  );
}

type OwnTagsProps = RoomPartProps & { readonly onFill: (place: Place | null) => void };

/** Own tags as a list to press. */
function OwnTags({ room, onFill }: OwnTagsProps) {
  const text = useText(turnsText);
  const readers = useReaders(room);
  const byId = useView(room, (view) => ownSeat(view).tags);
  const places = useView(room, (view) => ownSeat(view).places);
  const strongest = useView(room, (view) => ownSeat(view).chosenTags);
  const presented = useView(room, ({ state, me }) => presentedPlaces(state.stage.presented, me));
  const tags = useMemo(() => tagsInTime(byId), [byId]);

  function say(words: string): void {
    toasts.show({ text: words });
    announcements.say(words);
  }

  async function press(tag: TagView): Promise<void> {
    const wish = pressTag(tag, places, presented);
    if (wish.kind === 'stays') return say(text.presentedStays);
    if (wish.kind === 'full') return say(wish.fits === 'try' ? text.tryFull : text.bothFull);
    const tagId = wish.kind === 'fill' ? tag.tagId : null;
    onFill(tagId === null ? null : wish.place);
    await room.source.send({ type: 'fillPlace', place: wish.place, tagId, sbi: EMPTY_SBI });
  }

  return (
    <section className="tl">
      <div className="row spread">
        <h2>{text.yourTags}</h2>
        <LockLabel>{readers.own}</LockLabel>
      </div>
      {tags.length === 0 && <p className="mut sm">{text.noTags}</p>}
      <ul>
        {tags.map((tag) => {
          const at = PLACES.findIndex((place) => places[place]?.tagId === tag.tagId);
          return (
            <li key={tag.tagId}>
              <TagRow
                tag={tag}
                isPressed={at >= 0}
                isStrongest={strongest.includes(tag.tagId)}
                onPress={() => void press(tag)}
              >
                {at >= 0 && (
                  <i>
                    <span aria-hidden="true">{at + 1}</span>
                    <span className="vh">, {text.place[PLACES[at] ?? 'worked-1']}</span>
                  </i>
                )}
              </TagRow>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
