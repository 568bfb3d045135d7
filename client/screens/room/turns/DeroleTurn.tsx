import { Icon } from '#client/components/Icon.tsx';
import { tryText } from '#client/i18n/areas/try.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { useAlone, useView } from '../room.ts';
import { characterName, ownRole } from '../room-view.ts';
import { DoneButton } from './DoneButton.tsx';
import { RevealLink, type RevealLinkProps } from './RevealLink.tsx';
import { TurnScreen } from './TurnScreen.tsx';

/** Out of the role: own name, and one way one differs from the person played. */
export function DeroleTurn({ room, onReveal }: RevealLinkProps) {
  const text = useText(turnsText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const language = useLanguage();
  const role = useView(room, ownRole);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  const names =
    role === 'seller' ? seller : role === 'buyer' ? buyer : formatList(language, [seller, buyer]);
  const isPlayer = role === 'seller' || role === 'buyer';
  const words = isAlone ? alone : text;
  return (
    <TurnScreen
      room={room}
      title={text.stepOut}
      prompt={isPlayer ? words.promptDerole({ names }) : words.outOthers}
      note={words.outLead}
      face={
        <span className="out" aria-hidden="true">
          <Icon name="users" size={24} />
        </span>
      }
      action={
        <>
          <RevealLink room={room} {...(onReveal ? { onReveal } : {})} />
          {role !== 'guest' && <DoneButton room={room} label={text.outDone} />}
        </>
      }
    />
  );
}
