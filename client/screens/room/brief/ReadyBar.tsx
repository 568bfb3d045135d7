import { useEffect, useRef, useState } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { announcements } from '#client/components/announcements.ts';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { SteadyLabel } from '#client/components/SteadyLabel.tsx';
import { toasts } from '#client/components/toasts.ts';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { briefText } from '#client/i18n/areas/brief.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { isOwnReady } from '#client/state/own-marks.ts';
import { type RoomPartProps, useAlone, useIsOnline, useView } from '../room.ts';
import { callName, holderOf, lowerFirst, ownRole, presenceOf } from '../room-view.ts';

/** Who is ready, when the meeting starts, and the one button of the brief. */
export function ReadyBar({ room }: RoomPartProps) {
  const text = useText(briefText);
  const refusals = useText(refusalsText);
  const people = useView(room, (view) => view.state.stage.people);
  const me = useView(room, (view) => view.me.person);
  const role = useView(room, ownRole);
  const isReady = useView(room, isOwnReady);
  const isOnline = useIsOnline(room);
  const [isBusy, setBusy] = useState(false);
  const isAlone = useAlone(room);
  const others = Object.keys(people).filter(
    (person) => person !== me && people[person]?.role !== 'guest',
  );

  async function setReady(): Promise<void> {
    setBusy(true);
    const answer = await room.source.send({ type: 'setReady', ready: !isReady });
    setBusy(false);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  }

  return (
    <>
      {/* Nobody alone waits for partners. */}
      {!isAlone && (
        <ul className="row rdyl" aria-label={text.whoIsReady}>
          {others.map((person) => (
            <ReadyPerson key={person} room={room} person={person} />
          ))}
        </ul>
      )}
      <StartLine room={room} />
      {role !== 'guest' && role !== 'instructor' && (
        <Button
          variant={isReady ? 'secondary' : 'primary'}
          size="lg"
          className="rdyb"
          isBusy={isBusy}
          isDisabled={!isOnline}
          aria-describedby={isOnline ? undefined : 'ready-why'}
          onClick={setReady}
        >
          {isReady ? text.notReady : text.ready}
        </Button>
      )}
    </>
  );
}

/** One of the others: reading, ready, or away. */
function ReadyPerson({ room, person }: RoomPartProps & { readonly person: string }) {
  const text = useText(briefText);
  const known = useView(room, (view) => view.people[person]);
  const isReady = useView(room, (view) => view.state.stage.ready[person] ?? false);
  const presence = useView(room, (view) => presenceOf(view, person));
  const name = known?.name ?? '';
  const first = callName(name);
  const words = presence === 'here' ? (isReady ? text.isReady : text.isReading) : text.isAway;
  return (
    <li className={isReady ? 'row row-2 sm' : 'row row-2 sm mut'}>
      <Avatar
        name={name}
        size={28}
        isSimulated={known?.isSimulated ?? false}
        {...(presence === 'here' ? {} : { presence })}
      />
      <SteadyLabel
        words={words({ name: first })}
        others={[text.isReading, text.isReady, text.isAway].map((one) => one({ name: first }))}
      />
      <span className="rdyc">
        {isReady && presence === 'here' && <Icon name="check" size={16} />}
      </span>
    </li>
  );
}

/** What starts the meeting: everybody ready, a countdown, or a chair that is still empty. */
function StartLine({ room }: RoomPartProps) {
  const text = useText(briefText);
  const states = useText(statesText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const common = useText(commonText);
  const countdownAtMs = useView(room, (view) => view.state.stage.countdownAtMs);
  const isOnline = useIsOnline(room);
  const isSellerThere = useView(room, (view) => holderOf(view, 'seller') !== null);
  const isBuyerThere = useView(room, (view) => holderOf(view, 'buyer') !== null);
  const count = useView(
    room,
    ({ state }) => Object.values(state.stage.people).filter((one) => one.role !== 'guest').length,
  );
  const leftMs = useTimeLeft(countdownAtMs ?? 0, room.source.nowMs);
  const isCounting = countdownAtMs !== null;
  const wasCounting = useRef(isCounting);
  useEffect(() => {
    if (isCounting !== wasCounting.current) {
      announcements.say(isCounting ? text.startsSoon : text.startStopped);
    }
    wasCounting.current = isCounting;
  }, [isCounting, text]);

  let words = isAlone ? alone.startsWhenReady : text.startsWhenAll({ count });
  if (!isSellerThere) words = states.waitingFor({ role: lowerFirst(common.seller) });
  else if (!isBuyerThere) words = states.waitingFor({ role: lowerFirst(common.buyer) });
  else if (isCounting) words = text.startsIn({ seconds: Math.ceil(leftMs / 1000) });
  return (
    <p className={isCounting ? 'sm end startl is-counting' : 'sm mut end startl'} id="ready-why">
      <span key={isCounting ? 'counting' : words}>{isOnline ? words : text.readyOffline}</span>
    </p>
  );
}
