import type { OwnState } from '#shared/round/state.ts';
import { memoByParts } from './memo-by-parts.ts';
import type { PendingCommand, RoundView } from './round-source.ts';

const NO_NOTES: OwnState['notes'] = {};

type Command<Type extends PendingCommand['command']['type']> = Extract<
  PendingCommand['command'],
  { type: Type }
>;

/** The latest command of a type that is under way. */
function latest<Type extends PendingCommand['command']['type']>(
  view: RoundView,
  type: Type,
): Command<Type> | undefined {
  const found = view.pending.findLast((one) => one.command.type === type);
  // Found by its type.
  return found?.command as Command<Type> | undefined;
}

/** Whether the viewer is ready, as pressed. */
export function isOwnReady(view: RoundView): boolean {
  return latest(view, 'setReady')?.ready ?? view.state.stage.ready[view.me.person] ?? false;
}

/** Whether the viewer is done with the running step, as pressed. */
export function isOwnDone(view: RoundView): boolean {
  const { step, done } = view.state.stage;
  const pressed = latest(view, 'setDone');
  const isOfThisStep = pressed?.step === step?.step && pressed?.nth === step?.nth;
  if (pressed && isOfThisStep) return pressed.done;
  return done[view.me.person] ?? false;
}

/** Whether the viewer's hand is up, as pressed. */
export function isOwnHandUp(view: RoundView): boolean {
  const pressed = latest(view, 'setHand');
  return pressed?.raised ?? Object.hasOwn(view.state.stage.hands, view.me.person);
}

const notesUnderWay = memoByParts(
  (notes: OwnState['notes'], pending: readonly PendingCommand[]): OwnState['notes'] => {
    const drawn = { ...notes };
    for (const { command, pressedAtMs } of pending) {
      if (command.type !== 'writeNote') continue;
      const { noteId, text } = command;
      const meetingMs = drawn[noteId]?.meetingMs ?? null;
      if (text === '') delete drawn[noteId];
      else drawn[noteId] = { text, meetingMs, atMs: pressedAtMs };
    }
    return drawn;
  },
);

/** The viewer's notes to self, with what is under way. May be a selector. */
export function ownNotes(view: RoundView): OwnState['notes'] {
  const notes = view.state.own[view.me.person]?.notes ?? NO_NOTES;
  const isPending = view.pending.some((one) => one.command.type === 'writeNote');
  return isPending ? notesUnderWay(notes, view.pending) : notes;
}
