import type { PendingCommand } from '#client/state/round-source.ts';

/** How many tags, notes and lines wait to be sent. A tag with a note is one of each. */
export function waitingOf(pending: readonly PendingCommand[]): {
  readonly tags: number;
  readonly notes: number;
  readonly lines: number;
} {
  const notes = new Set<string>();
  let tags = 0;
  let lines = 0;
  for (const { command } of pending) {
    if (command.type === 'addTag') tags += 1;
    if (command.type === 'sayLine') lines += 1;
    if (command.type === 'noteTag') notes.add(`tag ${command.tagId}`);
    if (command.type === 'writeNote') notes.add(`note ${command.noteId}`);
  }
  return { tags, notes: notes.size, lines };
}
