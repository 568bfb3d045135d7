import { meetingMsAt, pressIn } from '#shared/round/clock.ts';
import { TIMES } from '#shared/round/programme.ts';
import type { SeatEvent } from '#shared/round/seat-events.ts';
import type { StageState } from '#shared/round/state.ts';
import type { PendingCommand } from './round-source.ts';

/** Whose command it is. */
export type Sender = { readonly person: string; readonly isInstructor: boolean };

/**
 * The fact in the sender's own seat that the server is expected to make of a command, or null for
 * commands about anything else. It is drawn until the answer comes and decides nothing.
 */
export function expectedFact(
  pending: PendingCommand,
  stage: StageState,
  sender: Sender,
): SeatEvent | null {
  const { command, pressedAtMs } = pending;
  const { person } = sender;
  switch (command.type) {
    case 'addTag':
      return expectedTag(command, pressedAtMs, stage, sender);
    case 'refineTag':
      return { type: 'tag.refined', person, tagId: command.tagId, code: command.code };
    case 'noteTag':
      return { type: 'tag.noted', person, tagId: command.tagId, note: command.note };
    case 'nudgeTag':
      return { type: 'tag.nudged', person, tagId: command.tagId, meetingMs: command.meetingMs };
    case 'undoTag':
      return { type: 'tag.undone', person, tagId: command.tagId };
    case 'moveDial': {
      const press = pressIn(stage, pressedAtMs);
      if (!press) return null;
      const { value } = command;
      return { type: 'dial.moved', person, value, meetingMs: press.meetingMs, isLate: false };
    }
    case 'declareGoal':
      return { type: 'goal.declared', person, goal: command.goal, focus: command.focus };
    case 'giveRating':
      return { type: 'rating.given', person, item: command.item, value: command.value };
    case 'stateOutcome':
      return { type: 'outcome.stated', person, outcome: command.outcome };
    case 'writeNextStep':
      return { type: 'next-step.written', person, nextStep: command.nextStep };
    case 'drawCurve':
      return { type: 'curve.drawn', person, point: command.point, value: command.value };
    case 'rateDimension': {
      const { dimension, value } = command;
      if (value === null) return { type: 'dimension.cleared', person, dimension };
      return { type: 'dimension.rated', person, dimension, value };
    }
    case 'pickMoment': {
      const { which, meetingMs, note } = command;
      return { type: 'moment.picked', person, which, meetingMs, note };
    }
    case 'explainYes':
      return { type: 'yes.explained', person, text: command.text };
    case 'chooseTags':
      return { type: 'tags.chosen', person, tagIds: command.tagIds };
    case 'writeQuestion':
      return { type: 'question.written', person, text: command.text };
    case 'fillPlace': {
      const { place, tagId, sbi } = command;
      return { type: 'place.filled', person, place, tagId, sbi };
    }
    case 'agreeToReveal':
      return { type: 'reveal.agreed', person, agrees: command.agrees };
    case 'makeCommitment':
      return { type: 'commitment.made', person, kind: command.kind, text: command.text };
    default:
      return null;
  }
}

/** Where a tag will stand: the usual reaction time before the press, or at the tied line. */
function expectedTag(
  command: Extract<PendingCommand['command'], { type: 'addTag' }>,
  pressedAtMs: number,
  stage: StageState,
  { person, isInstructor }: Sender,
): SeatEvent {
  const press = pressIn(stage, pressedAtMs);
  const rawMs = press?.meetingMs ?? meetingMsAt(stage, pressedAtMs);
  const line = stage.lines.find((one) => one.lineId === command.lineId);
  return {
    type: 'tag.added',
    person,
    tagId: command.tagId,
    code: command.code,
    about: command.about,
    meetingMs: line?.meetingMs ?? Math.max(0, rawMs - TIMES.reactionMs),
    rawMs,
    lineId: command.lineId,
    take: press?.take ?? stage.takes.at(-1)?.take ?? 1,
    isLate: stage.revealedAtMs !== null,
    role: isInstructor && !stage.people[person] ? 'instructor' : 'observer',
  };
}
