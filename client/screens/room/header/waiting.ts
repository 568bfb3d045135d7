import { waitingKindOf } from '#client/connection/command-kinds.ts';
import type { PendingCommand } from '#client/state/round-source.ts';

/** What waits to be sent, as its writer counts it. */
export type WaitingThings = {
  readonly tags: number;
  readonly notes: number;
  readonly lines: number;
  readonly answers: number;
};

/**
 * Counts what waits to be sent. A tag with a note is one of each; what was written anew counts once, and
 * a tag that was taken back is none.
 */
export function waitingOf(pending: readonly PendingCommand[]): WaitingThings {
  const undone = new Set(
    pending.flatMap(({ command }) => (command.type === 'undoTag' ? [command.tagId] : [])),
  );
  const tags = new Set<string>();
  const notes = new Set<string>();
  const answers = new Set<string>();
  let lines = 0;
  for (const { command } of pending) {
    if (command.type === 'addTag' && !undone.has(command.tagId)) tags.add(command.tagId);
    if (command.type === 'noteTag' && !undone.has(command.tagId)) notes.add(`tag ${command.tagId}`);
    if (command.type === 'writeNote') notes.add(`note ${command.noteId}`);
    if (command.type === 'sayLine') lines += 1;
    if (waitingKindOf(command) === 'answer') answers.add(questionOf(command));
  }
  return { tags: tags.size, notes: notes.size, lines, answers: answers.size };
}

/** What an answer answers: the later one takes the earlier one's place. */
function questionOf(command: PendingCommand['command']): string {
  switch (command.type) {
    case 'giveRating':
      return `${command.type} ${command.item}`;
    case 'rateDimension':
      return `${command.type} ${command.dimension}`;
    case 'pickMoment':
      return `${command.type} ${command.which}`;
    case 'drawCurve':
      return `${command.type} ${command.point}`;
    case 'fillPlace':
      return `${command.type} ${command.place}`;
    case 'addComment':
      return `${command.type} ${command.commentId}`;
    default:
      return command.type;
  }
}
