import type { Context } from '../stream/decider.ts';
import { assertNever } from '../stream/result.ts';
import type { PersonCommand, RoundCommand } from './commands.ts';
import { goOn, markBack, markLeft, placePerson, removePerson, takeChair } from './decide/chairs.ts';
import {
  addComment,
  admitLate,
  agreeToReveal,
  chooseRedo,
  holdReveal,
  makeCommitment,
  pinMoment,
} from './decide/debrief.ts';
import { openRound } from './decide/open.ts';
import { callTimeOut, continuePlay, rewind, setPaused } from './decide/pauses.ts';
import { declareGoal, moveDial, sayLine, writeNote } from './decide/play.ts';
import {
  chooseTags,
  drawCurve,
  explainYes,
  fillPlace,
  giveRating,
  pickMoment,
  presentPlace,
  rateDimension,
  stateOutcome,
  writeNextStep,
  writeQuestion,
} from './decide/reflect.ts';
import {
  endRound,
  extendStep,
  leadOut,
  nextStep,
  passDeadline,
  setDone,
  setReady,
  stopRound,
} from './decide/steps.ts';
import { addTag, noteTag, nudgeTag, refineTag, undoTag } from './decide/tags.ts';
import { type Decision, NOTHING, no, type Turn, turnOf, yes } from './decide/turn.ts';
import type { RoundState } from './state.ts';

/**
 * Turns a wish into facts, or says why not: the one place where the rules of a round live. Changes
 * nothing. A refusal never depends on a channel that the sender may not read.
 */
export function decide(state: RoundState, command: RoundCommand, context: Context): Decision {
  const { nowMs } = context;
  const isServer = context.by.kind === 'server';
  if (!state.stage.opening && command.type !== 'openRound') return no('unknown');
  switch (command.type) {
    case 'openRound':
      return isServer ? openRound(state, command, nowMs) : no('not-allowed');
    case 'passDeadline':
      return isServer ? passDeadline(state, nowMs) : no('not-allowed');
    case 'markLeft':
      return isServer ? markLeft(state, command.person, nowMs) : no('not-allowed');
    case 'markBack':
      return isServer ? markBack(state, command.person, nowMs) : no('not-allowed');
    case 'removePerson':
      return isServer ? removePerson(state, command.person, nowMs) : no('not-allowed');
    case 'placePerson': {
      const isSteering = isServer || (context.by.kind === 'person' && context.by.isInstructor);
      if (!isSteering) return no('not-allowed');
      const { person, role, isSimulated } = command;
      return placePerson(state, { person, role, ...(isServer ? { isSimulated } : {}) }, nowMs);
    }
    case 'endRound':
      // Asked for by the server when the workshop has ended: it goes the instructor's way.
      if (isServer) return leadOut(state, nowMs);
      return ofPerson(state, command, context);
    default:
      return ofPerson(state, command, context);
  }
}

/** What a person may wish at all is asked first, and only then whether it can be done. */
function ofPerson(
  state: RoundState,
  command: Exclude<PersonCommand, { type: 'placePerson' }>,
  context: Context,
): Decision {
  const turn = turnOf(state, context);
  if (!turn) return no('not-allowed');
  // Whoever is neither of the room nor its instructor learns nothing, not even that it exists.
  if (turn.role === null && !turn.isInstructor) return no('unknown');
  return judge(turn, command);
}

function judge(turn: Turn, command: Exclude<PersonCommand, { type: 'placePerson' }>): Decision {
  switch (command.type) {
    case 'setReady':
      return setReady(turn, command);
    case 'setDone':
      return setDone(turn, command);
    case 'stopRound':
      return stopRound(turn);
    case 'setHand':
      return setHand(turn, command.raised);
    case 'writeNote':
      return writeNote(turn, command);
    case 'takeChair':
      return takeChair(turn, command);
    case 'goOn':
      return goOn(turn, command);
    case 'sayLine':
      return sayLine(turn, command);
    case 'declareGoal':
      return declareGoal(turn, command);
    case 'moveDial':
      return moveDial(turn, command);
    case 'callTimeOut':
      return callTimeOut(turn);
    case 'continuePlay':
      return continuePlay(turn);
    case 'rewind':
      return rewind(turn, command);
    case 'giveRating':
      return giveRating(turn, command);
    case 'stateOutcome':
      return stateOutcome(turn, command);
    case 'writeNextStep':
      return writeNextStep(turn, command);
    case 'drawCurve':
      return drawCurve(turn, command);
    case 'rateDimension':
      return rateDimension(turn, command);
    case 'pickMoment':
      return pickMoment(turn, command);
    case 'explainYes':
      return explainYes(turn, command);
    case 'holdReveal':
      return holdReveal(turn);
    case 'agreeToReveal':
      return agreeToReveal(turn, command);
    case 'chooseRedo':
      return chooseRedo(turn, command);
    case 'makeCommitment':
      return makeCommitment(turn, command);
    case 'addTag':
      return addTag(turn, command);
    case 'refineTag':
      return refineTag(turn, command);
    case 'noteTag':
      return noteTag(turn, command);
    case 'nudgeTag':
      return nudgeTag(turn, command);
    case 'undoTag':
      return undoTag(turn, command);
    case 'chooseTags':
      return chooseTags(turn, command);
    case 'writeQuestion':
      return writeQuestion(turn, command);
    case 'fillPlace':
      return fillPlace(turn, command);
    case 'presentPlace':
      return presentPlace(turn, command);
    case 'addComment':
      return addComment(turn, command);
    case 'pinMoment':
      return pinMoment(turn, command);
    case 'admitLate':
      return admitLate(turn, command);
    case 'setPaused':
      return setPaused(turn, command.paused);
    case 'extendStep':
      return extendStep(turn, command);
    case 'nextStep':
      return nextStep(turn, command);
    case 'endRound':
      return endRound(turn);
    case 'lookIn':
      return lookIn(turn, command.looking);
    case 'noteDesk':
      return noteDesk(turn, command.text);
    default:
      return assertNever(command);
  }
}

/** Raises or lowers a hand. */
function setHand(turn: Turn, raised: boolean): Decision {
  if (turn.role === null) return no('not-allowed');
  if ((turn.state.stage.hands[turn.person] !== undefined) === raised) return NOTHING;
  return yes({ type: 'hand.set', person: turn.person, raised });
}

/** An instructor without a chair looks in, or goes. The room reads it beside the clock. */
function lookIn(turn: Turn, looking: boolean): Decision {
  const { stage } = turn.state;
  if (!turn.isInstructor || stage.people[turn.person]?.hasSat) return no('not-allowed');
  if ((stage.instructors[turn.person] ?? false) === looking) return NOTHING;
  return yes({ type: looking ? 'instructor.arrived' : 'instructor.gone', person: turn.person });
}

/** An instructor's private note on the round. */
function noteDesk(turn: Turn, text: string): Decision {
  const { stage, desk } = turn.state;
  const hasSat = stage.people[turn.person]?.hasSat ?? false;
  if (!turn.isInstructor || (hasSat && stage.revealedAtMs === null)) return no('not-allowed');
  if ((desk.notes[turn.person] ?? '') === text) return NOTHING;
  return yes({ type: 'desk.noted', person: turn.person, text });
}
