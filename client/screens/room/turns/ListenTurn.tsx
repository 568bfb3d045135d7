import { Avatar } from '#client/components/Avatar.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName } from '../room-view.ts';
import { PresentedToAll } from './PresentedToAll.tsx';
import { TurnScreen } from './TurnScreen.tsx';
import { orderOf, speakersOf } from './turn.ts';

/** Whoever listens: one column with face, name and prompt, and who is next. What is presented stands first. */
export function ListenTurn({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const language = useLanguage();
  const step = useView(room, ({ state }) => state.stage.step?.step ?? 'self');
  const speakers = useView(room, ({ state }) => speakersOf(state.stage));
  const people = useView(room, (view) => view.people);
  const hasPresented = useView(
    room,
    ({ state: { stage } }) => stage.step?.step === 'observers' && stage.presented.length > 0,
  );
  const names = speakers.map((person) => callName(people[person]?.name ?? ''));
  const all = formatList(language, names);
  const note = useListenNote(room);
  const prompt =
    step === 'self'
      ? text.promptSelf
      : step === 'counterpart'
        ? text.promptCounterpart
        : text.promptObservers;
  const title = names.length > 1 ? text.turnOfMany({ names: all }) : text.turnOf({ name: all });
  const first = speakers[0];
  if (hasPresented) {
    return (
      <TurnScreen room={room} title={title} prompt={prompt} note={text.listenFirst({ name: all })}>
        <PresentedToAll room={room} />
      </TurnScreen>
    );
  }
  return (
    <TurnScreen
      key={step}
      room={room}
      title={title}
      prompt={prompt}
      note={note}
      face={
        <span className="faces">
          {(names.length > 1 ? speakers : [first ?? '']).map((person) => (
            <Avatar
              key={person}
              name={people[person]?.name ?? ''}
              size={names.length > 1 ? 72 : 96}
              isSimulated={people[person]?.isSimulated ?? false}
            />
          ))}
        </span>
      }
    />
  );
}

/** "Listen. Your turn is next, then the reveal." */
function useListenNote(room: RoomPartProps['room']): string {
  const text = useText(turnsText);
  const order = useView(room, ({ state }) => orderOf(state.stage));
  const people = useView(room, (view) => view.people);
  const me = useView(room, (view) => view.me.person);
  const later = order.filter((stop) => stop.standing === 'later');
  const words = later.map((stop) =>
    stop.kind === 'step'
      ? text.theReveal
      : text.turnOfIn({ name: callName(people[stop.person]?.name ?? '') }),
  );
  const first = later[0];
  if (first?.kind === 'person' && first.person === me) {
    return text.listenYouNext({ next: words[1] ?? text.theReveal });
  }
  return words[0] ? text.listenThen({ next: words[0] }) : '';
}
