import { useId } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { toasts } from '#client/components/toasts.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { useText } from '#client/i18n/useText.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import type { StageState } from '#shared/round/state.ts';
import { type RoomPartProps, useIsOnline, useView } from '../room.ts';
import { callName, nameOf, ownRole } from '../room-view.ts';
import { useOnePress } from '../useOnePress.ts';

type ReflectFootProps = RoomPartProps & {
  /** How many required answers are missing: Done rests until there are none. */
  readonly left: number;
};

/** Whom the step waits for, players first. Who has left is not waited for. */
const castOf = memoByParts((stage: StageState) =>
  (['seller', 'buyer', 'observer'] as const).flatMap((role) =>
    Object.keys(stage.people).filter((person) => {
      const member = stage.people[person];
      return member?.role === role && !member.isLeft;
    }),
  ),
);

/** Who is done, and Done. It rests with the number of answers left, and can be taken back. */
export function ReflectFoot({ room, left }: ReflectFootProps) {
  const text = useText(reflectText);
  const refusals = useText(refusalsText);
  const id = useId();
  const step = useView(room, ({ state }) => state.stage.step);
  const role = useView(room, ownRole);
  const isDone = useView(room, isOwnDone);
  const isOnline = useIsOnline(room);
  const isWaitedFor = role === 'seller' || role === 'buyer' || role === 'observer';
  const rests = left > 0 && !isDone;
  const reason = rests
    ? text.answersLeft({ count: left })
    : isDone
      ? isOnline
        ? text.youAreDone
        : text.waitsToBeSent
      : '';

  async function press(): Promise<void> {
    if (!step) return;
    const answer = await room.source.send({
      type: 'setDone',
      step: step.step,
      nth: step.nth,
      done: !isDone,
    });
    if (!answer.ok && answer.refusal !== 'already-moved') {
      toasts.show({ text: refusals[answer.refusal] });
    }
  }

  const onPress = useOnePress(() => void press());

  return (
    <footer className="rdy fr">
      <WhoIsDone room={room} />
      {isWaitedFor && (
        <>
          <p className="sm mut lf" id={id} aria-live="polite">
            {reason}
          </p>
          <Button
            variant={isDone ? 'secondary' : 'primary'}
            size="lg"
            isDisabled={rests}
            aria-describedby={id}
            onClick={onPress}
          >
            {isDone ? text.undo : text.done}
          </Button>
        </>
      )}
    </footer>
  );
}

/** Everybody the step waits for, by name, with a check for who is done. */
function WhoIsDone({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const cast = useView(room, ({ state }) => castOf(state.stage));
  const view = useView(room, (whole) => whole);
  const me = view.me.person;
  const isOwn = isOwnDone(view);
  const isDone = (person: string) =>
    person === me ? isOwn : (view.state.stage.done[person] ?? false);
  return (
    <div className="ppl">
      <ol aria-label={text.whoIsDone}>
        {cast.map((person) => (
          <li key={person} className={isDone(person) ? 'done' : ''}>
            <Avatar
              name={nameOf(view, person)}
              size={28}
              isSimulated={view.people[person]?.isSimulated ?? false}
            />
            <span>
              {callName(nameOf(view, person))}
              <span className="vh">, {isDone(person) ? text.isDone : text.isNotYet}</span>
            </span>
            {/* Its place is kept, so that no name moves when somebody is done. */}
            <Icon name="check" size={16} className={isDone(person) ? '' : 'unseen'} />
          </li>
        ))}
      </ol>
      <p className="sm mut num">
        {text.doneOf({ done: cast.filter(isDone).length, all: cast.length })}
      </p>
    </div>
  );
}
