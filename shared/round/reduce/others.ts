import type { Committed } from '../../stream/decider.ts';
import { assertNever } from '../../stream/result.ts';
import type { DebriefEvent, RoundEvent } from '../events.ts';
import type { DebriefState, DeskState, GalleryState, OwnState, VaultState } from '../state.ts';

/** Folds what observers and instructors read beside the stage. */
export function reduceGallery(gallery: GalleryState, event: Committed<RoundEvent>): void {
  if (event.type === 'observers.briefed') {
    gallery.focus = event.focus;
    gallery.criterion = event.criterion;
    gallery.criterionTellsSecret = event.tellsSecret;
  } else if (event.type === 'goal.shown') {
    gallery.goal = { goal: event.goal, focus: event.focus };
  }
}

/** Folds one person's notes to self. A note written again is replaced; empty, it is gone. */
export function reduceOwn(own: OwnState, event: Committed<RoundEvent>): void {
  if (event.type !== 'note.written') return;
  if (event.text === '') delete own.notes[event.noteId];
  else own.notes[event.noteId] = { text: event.text, meetingMs: event.meetingMs, atMs: event.atMs };
}

/** Folds what people said after the reveal. */
export function reduceDebrief(debrief: DebriefState, event: Committed<DebriefEvent>): void {
  switch (event.type) {
    case 'comment.added':
      debrief.comments.push({
        commentId: event.commentId,
        person: event.person,
        meetingMs: event.meetingMs,
        tag: event.tag,
        text: event.text,
        atMs: event.atMs,
      });
      return;
    case 'moment.pinned':
      debrief.pins.push({
        momentId: event.momentId,
        person: event.person,
        meetingMs: event.meetingMs,
      });
      return;
    case 'late.admitted':
      debrief.admitted[`${event.owner}/${event.tagId}`] = event.by;
      return;
    default:
      assertNever(event);
  }
}

/** Folds instructors' private notes. */
export function reduceDesk(desk: DeskState, event: Committed<RoundEvent>): void {
  if (event.type === 'desk.noted') desk.notes[event.person] = event.text;
}

/** Folds what only the server knows. */
export function reduceVault(vault: VaultState, event: Committed<RoundEvent>): void {
  if (event.type !== 'round.pinned') return;
  vault.scenario = event.scenario;
  vault.readers = event.readers;
  vault.reactionMs = event.reactionMs;
}
