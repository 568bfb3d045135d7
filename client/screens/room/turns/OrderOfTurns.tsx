import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { phaseOf } from '#shared/round/programme.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { laterStopsOf, orderOf, type Stop } from './turn.ts';

/** Who has spoken, who speaks now, who comes; the last stop is the reveal. After it: what is left. */
export function OrderOfTurns({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const isLater = useView(room, ({ state: { stage } }) => {
    const step = stage.step?.step ?? 'self';
    return step === 'redo' || step === 'commit' || step === 'derole' || stage.revealedAtMs !== null;
  });
  const stops = useView(room, ({ state: { stage } }) => {
    const isDebrief = stage.step !== null && phaseOf(stage.step.step) === 'debrief';
    return isDebrief && isLater ? laterStopsOf(stage) : orderOf(stage);
  });
  return (
    // A new order is a new list: nothing in it slides.
    <ol
      key={stops.map(({ standing }) => standing).join()}
      className="turns"
      aria-label={text.order}
    >
      {stops.map((stop) => (
        <li
          key={stop.kind === 'person' ? stop.person : stop.step}
          className={isDone(stop) ? 'done' : stop.standing === 'now' ? 'now' : ''}
          aria-current={stop.standing === 'now' ? 'step' : undefined}
        >
          <StopFace room={room} stop={stop} />
        </li>
      ))}
    </ol>
  );
}

/** What was passed over gets no tick. */
function isDone(stop: Stop): boolean {
  return stop.standing === 'past' && !(stop.kind === 'step' && stop.isSkipped);
}

function StopFace({ room, stop }: RoomPartProps & { readonly stop: Stop }) {
  const text = useText(turnsText);
  const person = stop.kind === 'person' ? stop.person : null;
  const name = useView(room, (view) => nameOf(view, person));
  const isSimulated = useView(room, (view) => view.people[person ?? '']?.isSimulated ?? false);
  const words = { past: text.spoken, now: text.speaksNow, later: text.later };
  if (stop.kind === 'step') {
    const names = {
      reveal: text.reveal,
      redo: text.redo,
      commit: text.commitment,
      derole: text.stepOut,
    };
    return (
      <>
        <span className="rv" aria-hidden="true" />
        <span>{names[stop.step]}</span>
        {isDone(stop) && <Icon name="check" size={16} />}
      </>
    );
  }
  return (
    <>
      <Avatar name={name} size={28} isSimulated={isSimulated} />
      <span>
        {callName(name)}
        <span className="vh">, {words[stop.standing]}</span>
      </span>
      {stop.standing === 'past' && <Icon name="check" size={16} />}
    </>
  );
}
