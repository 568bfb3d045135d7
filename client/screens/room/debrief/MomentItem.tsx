import { Avatar } from '#client/components/Avatar.tsx';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { Marker } from '#client/components/Marker.tsx';
import { toasts } from '#client/components/toasts.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Tag } from '#shared/round/state.ts';
import { markOf } from '../pad/useTagName.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { isAdmitted, type Moment } from './moments.ts';
import { useCallOf } from './useCallOf.ts';
import { useMomentName } from './useMomentName.ts';

type MomentItemProps = RoomPartProps & {
  readonly moment: Moment;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

/** One moment: when, what, and what people say of it. A press goes there. */
export function MomentItem({ room, moment, isCurrent, onChoose }: MomentItemProps) {
  const callOf = useCallOf(room);
  const nameOf = useMomentName(callOf);
  const people = useView(room, (view) => view.people);
  const said = [
    ...(moment.note && moment.person
      ? [{ key: 'note', person: moment.person, words: moment.note }]
      : []),
    ...moment.comments.map(({ commentId, person, text }) => ({
      key: commentId,
      person,
      words: text,
    })),
  ];
  return (
    <li className={isCurrent ? 'on' : ''}>
      <button type="button" className="mt" aria-current={isCurrent || undefined} onClick={onChoose}>
        <span className="num">{formatClock(moment.meetingMs)}</span>
        <MomentMark moment={moment} />
        <b>{nameOf(moment)}</b>
      </button>
      {said.map(({ key, person, words }) => (
        <p key={key}>
          <Avatar
            name={people[person]?.name ?? ''}
            size={22}
            isSimulated={people[person]?.isSimulated ?? false}
          />
          <span>
            <span className="vh">{callOf(person)}: </span>
            {words}
          </span>
        </p>
      ))}
      {moment.kind === 'tag' && moment.tag.isLate && <LateTag room={room} tag={moment.tag} />}
    </li>
  );
}

function MomentMark({ moment }: { readonly moment: Moment }) {
  if (moment.kind !== 'tag') {
    const icons = { turn: 'sliders', pick: 'flag', pin: 'bookmark', comment: 'chat' } as const;
    return (
      <span className="mk mk-16">
        <Icon name={icons[moment.kind]} size={16} />
      </span>
    );
  }
  const mark = markOf(moment.tag.code);
  if (!mark) {
    return (
      <span className="mk mk-16">
        <Icon name="bookmark" size={16} />
      </span>
    );
  }
  return (
    <Marker axis={mark.axis} sign={mark.sign} size={16} isLate={moment.tag.isLate} isDecorative />
  );
}

/** A tag that came after the reveal: marked, and the instructor or either player may let it count. */
function LateTag({ room, tag }: RoomPartProps & { readonly tag: Tag }) {
  const text = useText(debriefText);
  const refusals = useText(refusalsText);
  const isIn = useView(room, ({ state }) => isAdmitted(state.debrief, tag));
  const mayAdmit = useView(room, (view) => {
    const role = ownRole(view);
    return role === 'seller' || role === 'buyer' || view.me.isInstructor;
  });
  return (
    <p className="late">
      <span>{isIn ? text.admittedTag : text.lateTag}</span>
      {!isIn && mayAdmit && (
        <Button
          size="sm"
          onClick={({ currentTarget }) => {
            // This button goes when the tag counts: the focus stays with its moment.
            currentTarget.closest('li')?.querySelector<HTMLElement>('.mt')?.focus();
            void room.source
              .send({ type: 'admitLate', owner: tag.person, tagId: tag.tagId })
              .then((answer) => {
                toasts.show({ text: answer.ok ? text.admitted : refusals[answer.refusal] });
              });
          }}
        >
          {text.admit}
        </Button>
      )}
    </p>
  );
}
