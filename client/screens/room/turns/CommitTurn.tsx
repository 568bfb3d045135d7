import { useId } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { Seg } from '#client/components/Seg.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { useReaders } from '../readers.ts';
import { KeptArea } from '../reflect/KeptArea.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, holderOf, nameOf, ownRole } from '../room-view.ts';
import { DoneButton } from './DoneButton.tsx';
import { RevealLink, type RevealLinkProps } from './RevealLink.tsx';
import { TurnScreen } from './TurnScreen.tsx';

const KINDS = ['start', 'stop', 'continue'] as const;

/** The seller takes one thing along: to start, stop or continue. */
export function CommitTurn({ room, onReveal }: RevealLinkProps) {
  const text = useText(turnsText);
  const isSeller = useView(room, (view) => ownRole(view) === 'seller');
  const seller = useView(room, (view) => nameOf(view, holderOf(view, 'seller')));
  const isSimulated = useView(
    room,
    (view) => view.people[holderOf(view, 'seller') ?? '']?.isSimulated ?? false,
  );
  const link = <RevealLink room={room} {...(onReveal ? { onReveal } : {})} />;
  if (!isSeller) {
    return (
      <TurnScreen
        room={room}
        title={text.commitTitle({ name: callName(seller) })}
        prompt={text.promptCommit}
        note=""
        face={<Avatar name={seller} size={96} isSimulated={isSimulated} />}
        action={link}
      />
    );
  }
  return (
    <TurnScreen
      room={room}
      title={text.yourTurn({ name: callName(seller) })}
      prompt={text.promptCommit}
      note={text.commitHint}
      action={
        <>
          {link}
          <DoneButton room={room} label={text.doneNext} />
        </>
      }
    >
      <Commitment room={room} />
    </TurnScreen>
  );
}

/** Start, stop or continue, and one line. */
export function Commitment({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const readers = useReaders(room);
  const id = useId();
  const made = useView(room, (view) => ownSeat(view).commitment);
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const kind = made?.kind ?? 'start';
  return (
    <section className="mine card g3">
      <div className="cmt">
        {!isRevealed && <LockLabel>{readers.own}</LockLabel>}
        <Seg
          label={text.commitKind}
          options={KINDS.map((value) => ({ value, label: text.commitKinds[value] }))}
          value={made?.kind ?? null}
          onChange={(value) =>
            void room.source.send({
              type: 'makeCommitment',
              kind: value,
              text: made?.text ?? '',
            })
          }
        />
        <label className="label" htmlFor={id}>
          {text.commitLine}
        </label>
        <KeptArea
          room={room}
          field="commitment"
          id={id}
          saved={made?.text ?? ''}
          aria-describedby={`${id}-hint`}
          onSave={(words) => room.source.send({ type: 'makeCommitment', kind, text: words })}
        />
        <p className="hint" id={`${id}-hint`}>
          {text.commitSaved}
        </p>
      </div>
    </section>
  );
}
