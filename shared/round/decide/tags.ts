import { roleAt } from '../cast.ts';
import { playedMs, pressIn } from '../clock.ts';
import type { PersonCommand } from '../commands.ts';
import type { Tag } from '../state.ts';
import type { TagCode } from '../terms.ts';
import { isBeforeReveal } from './play.ts';
import { type Decision, isIn, NOTHING, no, type Turn, yes } from './turn.ts';

type Of<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>;

/** As whom a person tagged at the press: an observer of the cast, an instructor who looks in, or not. */
function taggerAt(turn: Turn): 'observer' | 'instructor' | null {
  const { stage } = turn.state;
  if (roleAt(stage, turn.person, turn.pressedAtMs) === 'observer') return 'observer';
  const hasSat = stage.people[turn.person]?.hasSat ?? false;
  if (turn.isInstructor && !hasSat && stage.instructors[turn.person]) return 'instructor';
  return null;
}

/** Whether a marker belongs to the dimension and polarity it is said to refine (`Rp1` to R, plus). */
function isConsistent(code: TagCode): boolean {
  if (code.kind !== 'behaviour' || code.marker === null) return true;
  return code.marker.startsWith(`${code.dimension}${code.polarity === 1 ? 'p' : 'n'}`);
}

/**
 * One observed moment. It stands the reaction time before the press, or at the tied line; accepted
 * whenever it arrives, judged by the role, take and pause of the press.
 */
export function addTag(turn: Turn, command: Of<'addTag'>): Decision {
  const { stage, seats } = turn.state;
  const role = taggerAt(turn);
  if (!role) return no('not-allowed');
  if (seats[turn.person]?.tags[command.tagId]) return NOTHING;
  if (!isConsistent(command.code)) return no('bad-message');
  if (!isBeforeReveal(stage, turn.pressedAtMs)) return no('too-late');
  const press = pressIn(stage, turn.pressedAtMs);
  if (!press) return no('not-now');
  let meetingMs = Math.max(0, press.meetingMs - turn.state.vault.reactionMs);
  if (command.lineId !== null) {
    const line = stage.lines.find((one) => one.lineId === command.lineId);
    if (!line || line.meetingMs === null) return no('unknown');
    meetingMs = line.meetingMs;
  }
  return yes({
    type: 'tag.added',
    person: turn.person,
    tagId: command.tagId,
    code: command.code,
    about: command.about,
    meetingMs,
    rawMs: press.meetingMs,
    lineId: command.lineId,
    take: press.take,
    isLate: stage.revealedAtMs !== null,
    role,
  });
}

function ownTag(turn: Turn, tagId: string): Tag | null {
  return turn.state.seats[turn.person]?.tags[tagId] ?? null;
}

/** Names the marker of a tag; its dimension and sign stay what they were. */
export function refineTag(turn: Turn, { tagId, code }: Of<'refineTag'>): Decision {
  const tag = ownTag(turn, tagId);
  if (!tag) return no('unknown');
  if (tag.code.kind !== 'behaviour' || code.kind !== 'behaviour') return no('not-allowed');
  const isSame = tag.code.dimension === code.dimension && tag.code.polarity === code.polarity;
  if (!isSame || !isConsistent(code)) return no('not-allowed');
  if (tag.code.marker === code.marker) return NOTHING;
  return yes({ type: 'tag.refined', person: turn.person, tagId, code });
}

/** Writes the note of a tag. */
export function noteTag(turn: Turn, { tagId, note }: Of<'noteTag'>): Decision {
  const tag = ownTag(turn, tagId);
  if (!tag) return no('unknown');
  if (tag.note === note) return NOTHING;
  return yes({ type: 'tag.noted', person: turn.person, tagId, note });
}

/** Moves a tag in meeting time, within what was played. The time of the press is kept. */
export function nudgeTag(turn: Turn, { tagId, meetingMs }: Of<'nudgeTag'>): Decision {
  const tag = ownTag(turn, tagId);
  if (!tag) return no('unknown');
  const placedMs = Math.min(meetingMs, playedMs(turn.state.stage, turn.nowMs));
  if (tag.meetingMs === placedMs) return NOTHING;
  return yes({ type: 'tag.nudged', person: turn.person, tagId, meetingMs: placedMs });
}

/** Takes a tag back: without limit until `rate` closes, afterwards never. */
export function undoTag(turn: Turn, { tagId }: Of<'undoTag'>): Decision {
  if (!ownTag(turn, tagId)) return NOTHING;
  if (!isIn(turn, 'brief', 'ready', 'play', 'rate')) return no('too-late');
  return yes({ type: 'tag.undone', person: turn.person, tagId });
}
