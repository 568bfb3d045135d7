import { useEffect } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Button } from '#client/components/Button.tsx';
import { Countdown } from '#client/components/Countdown.tsx';
import { tryText } from '#client/i18n/areas/try.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { TIMES } from '#shared/round/programme.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, holderOf, holdersOf, nameOf, ownRole } from '../room-view.ts';
import { OpenReveal } from './OpenReveal.tsx';
import { OrderOfTurns } from './OrderOfTurns.tsx';
import { TurnsTalk } from './TurnsTalk.tsx';

/** Before the reveal: the countdown that either player can hold, or that it waits. */
export function RevealWait({ room }: RoomPartProps) {
  const isCounting = useView(room, ({ state }) => state.stage.reveal?.kind === 'counting');
  return (
    <RoomFrame room={room} className="s-turn scr">
      <main className="tn one cd">
        <section className="say" key={isCounting ? 'counting' : 'waits'}>
          <LinkBanner room={room} />
          {isCounting ? <Counting room={room} /> : <Waits room={room} />}
        </section>
      </main>
      <footer className="rdy tf">
        <OrderOfTurns room={room} />
      </footer>
    </RoomFrame>
  );
}

function Counting({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const language = useLanguage();
  const opensAtMs = useView(room, ({ state: { stage } }) =>
    stage.reveal?.kind === 'counting' ? stage.reveal.opensAtMs : 0,
  );
  const isPlayer = useView(room, (view) => {
    const role = ownRole(view);
    return role === 'seller' || role === 'buyer';
  });
  const seller = useView(room, (view) => callName(nameOf(view, holderOf(view, 'seller'))));
  const buyer = useView(room, (view) => callName(nameOf(view, holderOf(view, 'buyer'))));
  const observers = useView(room, (view) =>
    formatList(
      language,
      holdersOf(view, 'observer').map((person) => callName(nameOf(view, person))),
    ),
  );
  useEffect(() => announcements.say(text.countSay), [text]);
  return (
    <>
      <Countdown
        endsAtMs={opensAtMs}
        nowMs={room.source.nowMs}
        totalMs={TIMES.countdownToRevealMs}
        label={(seconds) => text.countLabel({ seconds })}
      />
      <h1>{text.countTitle}</h1>
      <p className="lead">
        {isAlone ? alone.countLead({ buyer }) : text.countLead({ buyer, observers })}
      </p>
      {isPlayer && (
        <Button size="lg" onClick={() => void room.source.send({ type: 'holdReveal' })}>
          {text.notYet}
        </Button>
      )}
      {(isPlayer || !isAlone) && (
        <p className="sm mut">{isAlone ? alone.canHold : text.canHold({ seller, buyer })}</p>
      )}
    </>
  );
}

function Waits({ room }: RoomPartProps) {
  const text = useText(turnsText);
  return (
    <>
      <h1>{text.waitsTitle}</h1>
      <p className="lead">{text.waitsLead}</p>
      <OpenReveal room={room} />
      <TurnsTalk room={room} />
    </>
  );
}
