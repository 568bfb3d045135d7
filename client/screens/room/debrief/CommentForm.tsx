import { useId } from 'react';
import { IconButton } from '#client/components/IconButton.tsx';
import { toasts } from '#client/components/toasts.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { useStore } from '#client/state/use-store.ts';
import { newThingId } from '../new-thing-id.ts';
import type { RoomPartProps } from '../room.ts';
import type { Moment } from './moments.ts';
import { useCallOf } from './useCallOf.ts';
import { useMomentName } from './useMomentName.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type CommentFormProps = RoomPartProps & {
  readonly playhead: Playhead;
  readonly chosen: Moment | null;
};

/** A comment at the playhead, or on the moment that was chosen. The draft survives a reload. */
export function CommentForm({ room, playhead, chosen }: CommentFormProps) {
  const text = useText(debriefText);
  const refusals = useText(refusalsText);
  const id = useId();
  const { roundId, me } = room.source.get();
  const kept = room.drafts.of(me.person, roundId, 'comment');
  const words = useStore(kept, (value) => value);
  const nameOf = useMomentName(useCallOf(room));
  const time = usePlayheadAt(playhead, formatClock);
  const label = chosen
    ? text.commentOn({ name: nameOf(chosen), time: formatClock(chosen.meetingMs) })
    : text.commentAt({ time });

  async function send(): Promise<void> {
    const sent = kept.get().trim();
    if (sent === '') return;
    kept.set('');
    const tag = chosen?.kind === 'tag' ? chosen.tag : null;
    const answer = await room.source.send({
      type: 'addComment',
      commentId: newThingId(),
      meetingMs: Math.round(chosen?.meetingMs ?? playhead.at.get()),
      tag: tag && { person: tag.person, tagId: tag.tagId },
      text: sent,
    });
    if (answer.ok) return;
    kept.putBack(sent);
    toasts.show({ text: refusals[answer.refusal] });
  }

  return (
    <form
      className="row row-2 rep"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        value={words}
        maxLength={500}
        placeholder={label}
        autoComplete="off"
        onChange={(event) => kept.set(event.target.value)}
      />
      <IconButton icon="send" variant="secondary" type="submit" label={text.send} />
    </form>
  );
}
