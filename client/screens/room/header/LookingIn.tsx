import { statesText } from '#client/i18n/areas/states.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, lookingIn, nameOf } from '../room-view.ts';

/** "Karin is here", in words beside the clock for as long as it lasts. Never a toast. */
export function LookingIn({ room }: RoomPartProps) {
  const text = useText(statesText);
  const language = useLanguage();
  // A string, so that the selector is stable.
  const names = useView(room, (view) =>
    formatList(
      language,
      lookingIn(view).map((person) => callName(nameOf(view, person))),
    ),
  );
  if (names === '') return null;
  return <span className="here sm mut">{text.instructorHere({ name: names })}</span>;
}
