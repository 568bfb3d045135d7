import { roleAt } from '../cast.ts';
import { meetingMsAt, pressIn } from '../clock.ts';
import type { PersonCommand } from '../commands.ts';
import type { StageState } from '../state.ts';
import { type Decision, isIn, isPlayer, meansNow, NOTHING, no, type Turn, yes } from './turn.ts';

type Of<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>;

/** Whether a press came before the reveal: afterwards nothing of the meeting can be added. */
export function isBeforeReveal(stage: StageState, pressedAtMs: number): boolean {
  return stage.revealedAtMs === null || pressedAtMs < stage.revealedAtMs;
}

/** How many lines arrive in another order than they were written in: those of some seconds. */
const UNORDERED = 16;

/** Of each conversation that has been asked about: the greatest id of its first `lines` lines. */
const greatestOf = new WeakMap<StageState['lines'], { id: string; lines: number }>();

/**
 * Whether a line is there already. Ids grow with time (`newThingId`), so that a new one is greater than
 * all but the last few: looking through a long conversation at each line would cost more than everything
 * else that is decided. An id that is not is looked for.
 */
function isSaid({ lines }: StageState, lineId: string): boolean {
  const before = Math.max(0, lines.length - UNORDERED);
  for (let at = before; at < lines.length; at += 1) if (lines[at]?.lineId === lineId) return true;
  let greatest = greatestOf.get(lines);
  if (greatest === undefined || greatest.lines > before) {
    greatest = { id: '', lines: 0 };
    greatestOf.set(lines, greatest);
  }
  for (; greatest.lines < before; greatest.lines += 1) {
    const id = lines[greatest.lines]?.lineId ?? '';
    if (id > greatest.id) greatest.id = id;
  }
  return lineId <= greatest.id && lines.some((line) => line.lineId === lineId);
}

/**
 * A line of the conversation: the players' during play, everybody of the cast in the debrief. It is
 * placed when it arrives, and only in the step it was written in: what was meant for the scene is no
 * talk of the debrief. Lines outside play are marked and never counted.
 */
export function sayLine(turn: Turn, command: Of<'sayLine'>): Decision {
  const { lineId, text } = command;
  const { stage } = turn.state;
  const step = stage.step;
  if (stage.opening?.mode !== 'text' || !step || stage.ended) return no('not-now');
  if (isSaid(stage, lineId)) return NOTHING;
  if (!meansNow(turn.state, command)) return no('already-moved');
  const said = (meetingMs: number | null): Decision =>
    yes({
      type: 'line.said',
      lineId,
      person: turn.person,
      text,
      step: step.step,
      take: stage.takes.at(-1)?.take ?? 1,
      meetingMs,
    });
  if (isIn(turn, 'play')) {
    if (!isPlayer(turn.role)) return no('not-allowed');
    const isStill = stage.pausedAtMs !== null || turn.nowMs < (stage.resumesAtMs ?? 0);
    if (isStill) return no('not-now');
    return said(meetingMsAt(stage, turn.nowMs));
  }
  if (isIn(turn, 'brief', 'ready', 'rate')) return no('not-now');
  if (turn.role === 'guest' || (turn.role === null && !turn.isInstructor)) return no('not-allowed');
  return said(null);
}

/** The seller says what the meeting is for, and what to practise; open until the meeting begins. */
export function declareGoal(turn: Turn, { goal, focus }: Of<'declareGoal'>): Decision {
  if (turn.role !== 'seller') return no('not-allowed');
  if (!isIn(turn, 'brief', 'ready')) return no('too-late');
  const before = turn.state.seats[turn.person]?.goal;
  if (before?.goal === goal && before.focus === focus) return NOTHING;
  return yes(
    { type: 'goal.declared', person: turn.person, goal, focus },
    { type: 'goal.shown', goal, focus },
  );
}

/** The buyer's felt trust moves. Judged at the press: role, take and pause of that moment. */
export function moveDial(turn: Turn, { value }: Of<'moveDial'>): Decision {
  const { stage } = turn.state;
  if (roleAt(stage, turn.person, turn.pressedAtMs) !== 'buyer') return no('not-allowed');
  const press = pressIn(stage, turn.pressedAtMs);
  if (!press) return no('not-now');
  if (!isBeforeReveal(stage, turn.pressedAtMs)) return no('too-late');
  return yes({
    type: 'dial.moved',
    person: turn.person,
    value,
    meetingMs: press.meetingMs,
    isLate: stage.revealedAtMs !== null,
  });
}

/** A note to oneself, or its newer wording. Read by nobody else, ever. */
export function writeNote(turn: Turn, { noteId, text }: Of<'writeNote'>): Decision {
  const { stage, own } = turn.state;
  const before = own[turn.person]?.notes[noteId];
  if ((before?.text ?? '') === text) return NOTHING;
  const meetingMs = isIn(turn, 'play') ? meetingMsAt(stage, turn.pressedAtMs) : null;
  return yes({
    type: 'note.written',
    person: turn.person,
    noteId,
    text,
    meetingMs: before ? before.meetingMs : meetingMs,
  });
}
