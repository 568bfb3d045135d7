import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { answersLeft } from '#shared/round/decide/steps.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { useOwnGoal } from '../meeting/useOwnGoal.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, characterName, holderOf, holdersOf, nameOf } from '../room-view.ts';
import { MoreQuestions } from './MoreQuestions.tsx';
import { NextStepQuestion } from './NextStepQuestion.tsx';
import { NotesFollowed } from './NotesFollowed.tsx';
import { OutcomeQuestion } from './OutcomeQuestion.tsx';
import { RatingQuestion } from './RatingQuestion.tsx';
import { ReflectFoot } from './ReflectFoot.tsx';
import { UnsaidLine } from './UnsaidLine.tsx';
import { useNextStep } from './useNextStep.ts';

type PlayerReflectProps = RoomPartProps & { readonly role: 'seller' | 'buyer' };

/** Seller and buyer: four answers on one card, the rest folded. */
export function PlayerReflect({ room, role }: PlayerReflectProps) {
  const text = useText(reflectText);
  const readers = useReaders(room);
  const other = role === 'seller' ? 'buyer' : 'seller';
  const name = useView(room, (view) => characterName(view, other));
  const saved = useView(room, (view) => answersLeft(role, ownSeat(view)));
  const hasNextStep = useView(room, (view) => ownSeat(view).nextStep !== null);
  const nextStep = useNextStep(room);
  const left = saved + (hasNextStep && nextStep.isLineMissing ? 1 : 0);
  return (
    <>
      <main className="rf" data-role={role}>
        <div className="say">
          <div className="hh">
            <h1>{text.title}</h1>
            <PlayerLead room={room} role={role} />
            <p className="note">
              {text.noteFour} <span className="hide-m">{text.noteOpen}</span>
            </p>
            <LinkBanner room={room} />
          </div>
          <div className="gb">
            {role === 'seller' ? <OwnGoal room={room} /> : <Criterion room={room} />}
            <UnsaidLine room={room} />
            <NotesFollowed room={room} />
          </div>
        </div>
        <div className="ans card">
          <p className="pv">
            <LockLabel>{readers.own}</LockLabel>
          </p>
          <div className="gr ga">
            <RatingQuestion room={room} item="trust" question={text.trustOf({ name })} />
            <RatingQuestion room={room} item="believed" question={text.believedOf({ name })} />
          </div>
          <div className="gr gc">
            {role === 'seller' ? (
              <RatingQuestion room={room} item="goal" question={text.nearGoal} />
            ) : (
              <OutcomeQuestion room={room} />
            )}
          </div>
          <div className="gr gd">
            <NextStepQuestion answer={nextStep} />
          </div>
        </div>
        <MoreQuestions room={room} role={role} />
      </main>
      <ReflectFoot room={room} left={left} />
    </>
  );
}

/** What opens at the reveal, by the names of the people here. */
function PlayerLead({ room, role }: PlayerReflectProps) {
  const text = useText(reflectText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const language = useLanguage();
  const other = role === 'seller' ? 'buyer' : 'seller';
  const name = useView(room, (view) => callName(nameOf(view, holderOf(view, other))));
  const observers = useView(room, (view) =>
    formatList(
      language,
      holdersOf(view, 'observer').map((person) => callName(nameOf(view, person))),
    ),
  );
  if (isAlone) return <p className="lead">{alone.leadPlayer({ name })}</p>;
  return (
    <p className="lead">
      {role === 'seller'
        ? text.leadSeller({ buyer: name, observers })
        : text.leadBuyer({ seller: name, observers })}
    </p>
  );
}

function OwnGoal({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const readers = useReaders(room);
  const goal = useOwnGoal(room);
  return (
    <div className="goalbox">
      <Icon name="flag" />
      <p>
        <b>{text.yourGoal}</b>
        {goal}
        <LockLabel icon="eye">{readers.goal}</LockLabel>
      </p>
    </div>
  );
}

/** The goal criterion, dealt to the buyer's seat when the step begins. */
function Criterion({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const readers = useReaders(room);
  const language = useLanguage();
  const criterion = useView(room, (view) => ownSeat(view).criterion);
  return (
    <>
      <div className="goalbox">
        <Icon name="flag" />
        <p>
          <b>{text.criterion}</b>
          {criterion ? criterion[language] : text.criterionWaits}
          <LockLabel icon="eye">{readers.goal}</LockLabel>
        </p>
      </div>
      <p className="sm mut cn">{text.criterionNow}</p>
    </>
  );
}
