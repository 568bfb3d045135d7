import { holdersOf } from '../cast.ts';
import type { PersonCommand } from '../commands.ts';
import { waitsForAgreement } from '../reveal.ts';
import { type Decision, isIn, isPlayer, NOTHING, no, type Turn, yes } from './turn.ts';

type Of<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>;

/** A player holds the countdown back. Nobody learns who. */
export function holdReveal(turn: Turn): Decision {
  if (!isPlayer(turn.role)) return no('not-allowed');
  if (turn.state.stage.reveal?.kind === 'waits') return NOTHING;
  if (turn.state.stage.reveal?.kind !== 'counting') return no('not-now');
  return yes({ type: 'reveal.waits' });
}

/** A player agrees to open the round, or takes it back, at any later time. With both it opens. */
export function agreeToReveal(turn: Turn, { agrees }: Of<'agreeToReveal'>): Decision {
  const { stage, seats } = turn.state;
  if (!isPlayer(turn.role)) return no('not-allowed');
  if (stage.revealedAtMs !== null) return NOTHING;
  if (!waitsForAgreement(stage)) return no('not-now');
  if (seats[turn.person]?.agreesToReveal === agrees) return NOTHING;
  const other = turn.role === 'seller' ? 'buyer' : 'seller';
  const others = holdersOf(stage, other);
  const areAgreed =
    others.length > 0 && others.every((person) => seats[person]?.agreesToReveal === true);
  return yes(
    { type: 'reveal.agreed', person: turn.person, agrees },
    ...(agrees && areAgreed ? [{ type: 'round.revealed' } as const] : []),
  );
}

/** Whether the person takes part in the talk after the reveal. */
function mayTalk(turn: Turn): boolean {
  return turn.role !== null || turn.isInstructor;
}

/** A comment on a moment. */
export function addComment(turn: Turn, command: Of<'addComment'>): Decision {
  const { stage, debrief, seats } = turn.state;
  if (!mayTalk(turn)) return no('not-allowed');
  if (stage.revealedAtMs === null) return no('not-now');
  if (debrief.comments.some((one) => one.commentId === command.commentId)) return NOTHING;
  if (command.tag && !seats[command.tag.person]?.tags[command.tag.tagId]) return no('unknown');
  return yes({ ...command, type: 'comment.added', person: turn.person });
}

/** A moment added by hand. */
export function pinMoment(turn: Turn, { momentId, meetingMs }: Of<'pinMoment'>): Decision {
  if (!mayTalk(turn)) return no('not-allowed');
  if (turn.state.stage.revealedAtMs === null) return no('not-now');
  if (turn.state.debrief.pins.some((pin) => pin.momentId === momentId)) return NOTHING;
  return yes({ type: 'moment.pinned', momentId, person: turn.person, meetingMs });
}

/** The instructor or either player lets a late tag count. */
export function admitLate(turn: Turn, { owner, tagId }: Of<'admitLate'>): Decision {
  const { stage, seats, debrief } = turn.state;
  if (!turn.isInstructor && !isPlayer(turn.role)) return no('not-allowed');
  if (stage.revealedAtMs === null) return no('not-now');
  if (!seats[owner]?.tags[tagId]?.isLate) return no('unknown');
  if (debrief.admitted[`${owner}/${tagId}`]) return NOTHING;
  return yes({ type: 'late.admitted', owner, tagId, by: turn.person });
}

/** The moment that is played again. */
export function chooseRedo(turn: Turn, { fromMs }: Of<'chooseRedo'>): Decision {
  if (turn.role !== 'seller' && !turn.isInstructor) return no('not-allowed');
  if (!isIn(turn, 'reveal', 'redo') || turn.state.stage.ended) return no('not-now');
  if (turn.state.stage.redoFromMs === fromMs) return NOTHING;
  return yes({ type: 'redo.chosen', fromMs });
}

/** What the seller takes along: one thing to start, stop or continue. */
export function makeCommitment(turn: Turn, { kind, text }: Of<'makeCommitment'>): Decision {
  if (turn.role !== 'seller') return no('not-allowed');
  const isTime = isIn(turn, 'commit', 'derole') || turn.state.stage.ended !== null;
  if (!isTime) return no('not-now');
  const before = turn.state.seats[turn.person]?.commitment;
  if (before?.kind === kind && before.text === text) return NOTHING;
  return yes({ type: 'commitment.made', person: turn.person, kind, text });
}
