import { toasts } from '#client/components/toasts.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { useText } from '#client/i18n/useText.ts';
import { LINE_FIELD } from '#client/state/browser-state.ts';
import { useStore } from '#client/state/use-store.ts';
import { newThingId } from '../new-thing-id.ts';
import type { Room } from '../room.ts';
import { useEvent } from '../useEvent.ts';

type LineDraft = {
  readonly draft: string;
  readonly write: (text: string) => void;
  readonly say: () => void;
};

/**
 * The line somebody is writing. It survives a reload on this device; a line that came too late is put
 * back, before what has been written since.
 * @param field whose draft it is: the scene's, the room talk's
 */
export function useLineDraft(room: Room, field: string): LineDraft {
  const text = useText(meetingText);
  const refusals = useText(refusalsText);
  const { roundId, me } = room.source.get();
  const kept = room.drafts.of(me.person, roundId, field);
  const draft = useStore(kept, (value) => value);

  const write = useEvent((next: string) => {
    kept.set(next);
    if (next.trim() !== '') room.source.tellWriting();
  });

  const say = useEvent(async () => {
    const words = kept.get().trim();
    // The step that its writer sees: a line that arrives in a later one comes back.
    const running = room.source.get().state.stage.step;
    if (words === '' || running === null) return;
    const { step, nth } = running;
    kept.set('');
    const lineId = newThingId();
    const answer = await room.source.send({ type: 'sayLine', step, nth, lineId, text: words });
    if (answer.ok) return;
    kept.putBack(words);
    const isOver = field === LINE_FIELD && room.source.get().state.stage.step?.step !== 'play';
    toasts.show({
      text: isOver ? text.lineTooLate : `${refusals[answer.refusal]} ${text.lineBack}`,
    });
  });

  return { draft, write, say };
}
