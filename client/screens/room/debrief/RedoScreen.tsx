import '#client/styles/screens/brief.css';
import '#client/styles/screens/debrief-parts.css';
import '#client/styles/screens/turns.css';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { useView } from '../room.ts';
import { callName, holderOf, nameOf, ownRole } from '../room-view.ts';
import { DoneButton } from '../turns/DoneButton.tsx';
import { OrderOfTurns } from '../turns/OrderOfTurns.tsx';
import { RevealLink, type RevealLinkProps } from '../turns/RevealLink.tsx';
import { RedoChoice } from './RedoChoice.tsx';
import { RedoTalk } from './RedoTalk.tsx';

/** One moment again: the seller chooses it, then it is played on from there. No dial, no tags, no score. */
export function RedoScreen({ room, onReveal }: RevealLinkProps) {
  const text = useText(debriefText);
  const turns = useText(turnsText);
  const role = useView(room, ownRole);
  const fromMs = useView(room, ({ state }) => state.stage.redoFromMs);
  const isText = useView(room, ({ state }) => state.stage.opening?.mode === 'text');
  const seller = useView(room, (view) => callName(nameOf(view, holderOf(view, 'seller'))));
  const hasBegun = useView(room, ({ state }) =>
    state.stage.lines.some((line) => line.step === 'redo'),
  );
  const mayChoose = role === 'seller' || role === 'instructor';
  const time = fromMs === null ? '' : formatClock(fromMs);
  const prompt =
    fromMs === null
      ? mayChoose
        ? text.redoSeller
        : text.redoWaits({ name: seller })
      : isText
        ? text.redoPlay({ time })
        : text.redoInPerson({ time });
  return (
    <RoomFrame room={room} className="s-turn scr">
      <main className="tn rdx">
        <section className="say">
          <h1>{text.redoTitle}</h1>
          <p className="pr">{prompt}</p>
          <LinkBanner room={room} />
          {fromMs !== null && mayChoose && !hasBegun && <ChangeMoment room={room} />}
        </section>
        {fromMs === null ? (
          mayChoose && <RedoChoice room={room} />
        ) : isText ? (
          <RedoTalk room={room} fromMs={fromMs} />
        ) : null}
      </main>
      <footer className="rdy tf">
        <OrderOfTurns room={room} />
        <RevealLink room={room} {...(onReveal ? { onReveal } : {})} />
        {(role === 'seller' || role === 'buyer') && (
          <DoneButton room={room} label={turns.doneNext} />
        )}
      </footer>
    </RoomFrame>
  );
}

/** Before anything is said the choice can be made anew. */
function ChangeMoment({ room }: RevealLinkProps) {
  const text = useText(debriefText);
  return (
    <details className="chg">
      <summary className="btn quiet">{text.redoChange}</summary>
      <RedoChoice room={room} />
    </details>
  );
}
