import type { PersonCommand } from '#shared/round/commands.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';

/** Every wish that a browser can send. */
export type AnyCommand = PersonCommand | PersonWorkshopCommand;

/**
 * Wishes that are never kept for later (DESIGN.md §2): carried out a minute after the press they would
 * surprise everybody. The button says that there is no connection.
 */
const NEVER_QUEUED: ReadonlySet<AnyCommand['type']> = new Set([
  'stopRound',
  'callTimeOut',
  'setPaused',
  'nextStep',
  'setReady',
  'endRound',
  'beginRounds',
  'endWorkshop',
]);

/** Whether a wish is sent now or not at all. */
export function isNeverQueued(command: AnyCommand): boolean {
  return NEVER_QUEUED.has(command.type);
}

/** What a waiting command is to its writer: the words of the banner. */
export type WaitingKind = 'tag' | 'note' | 'line' | 'dial' | 'answer' | 'other';

/** Which word a waiting command is counted under. */
export function waitingKindOf(command: AnyCommand): WaitingKind {
  switch (command.type) {
    case 'addTag':
      return 'tag';
    case 'writeNote':
    case 'noteTag':
    case 'noteDesk':
      return 'note';
    case 'sayLine':
      return 'line';
    case 'moveDial':
      return 'dial';
    case 'declareGoal':
    case 'giveRating':
    case 'stateOutcome':
    case 'writeNextStep':
    case 'drawCurve':
    case 'rateDimension':
    case 'pickMoment':
    case 'explainYes':
    case 'makeCommitment':
    case 'writeQuestion':
    case 'chooseTags':
    case 'fillPlace':
    case 'addComment':
      return 'answer';
    default:
      return 'other';
  }
}
