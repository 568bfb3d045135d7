import type { Refusal } from '#shared/stream/refusal.ts';

/** What each refusal says to the person who was refused: what happened, then what to do. */
export const refusals: Record<Refusal, string> = {
  'bad-message': 'The server did not understand that. Reload the page and try again.',
  unknown: 'That is no longer here. Reload the page to see how things stand.',
  'not-allowed': 'Your role cannot do that. Ask the instructor if it should.',
  'not-now': 'That cannot be done in this step. Wait for the step where it belongs.',
  'already-moved': 'The round has already moved on. Look at the step you are in now.',
  'already-there': 'That is already so. You need do nothing more.',
  'id-reused': 'That was sent twice with different content. Make the change once more.',
  'answers-missing': 'Some answers are missing. Fill in those that are marked, then press Done.',
  'brief-read':
    'That person has read the buyer’s brief. Choose another seller or another scenario.',
  'not-seated': 'You have no chair in this round. Ask the instructor to seat you.',
  'room-short': 'The room needs a seller and a buyer. Seat someone in the empty chair first.',
  full: 'There is no seat left. Tell the instructor, who can make room.',
  'time-out-used': 'You have used your time-out. Raise a hand if you need help.',
  'too-late': 'That came too late to count. Say it in the debrief instead.',
  'slow-down': 'That was faster than we can save. It is kept here and sent again.',
  'try-later': 'The server cannot save just now. It is kept here and sent again.',
  'server-error':
    'Something went wrong on the server. Try again, and tell the instructor if it stays.',
};
