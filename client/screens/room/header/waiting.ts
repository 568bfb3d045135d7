import type { PendingCommand } from '#client/state/round-source.ts';

/** How many tags and notes wait to be sent. A tag with a note is one of each. */
export function waitingOf(pending: readonly PendingCommand[]): {
  readonly tags: number;
  readonly notes: number;
} {
  const notes = new Set<string>();
  let tags = 0;
  for (const { command } of pending) {
    if (command.type === 'addTag') tags += 1;
    if (command.type === 'noteTag') notes.add(`tag ${command.tagId}`);
    if (command.type === 'writeNote') notes.add(`note ${command.noteId}`);
  }
  return { tags, notes: notes.size };
}
