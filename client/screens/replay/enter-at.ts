import { eyesOffered } from '#client/state/eyes.ts';
import type { ReplayRound } from '#client/state/replay-round.ts';
import { readAddress } from './replay-address.ts';

/**
 * Puts a replay where its address says, before it is drawn: the moment, and through whose eyes. Without
 * a moment it begins with the meeting's first words; eyes that are not offered are nobody's.
 */
export function enterAt(
  source: ReplayRound,
  search: string,
  isInstructor: (person: string) => boolean,
): void {
  const { whole, channels, span } = source;
  const { seconds, eyes } = readAddress(search);
  const firstLine = whole.stage.lines.find(({ meetingMs }) => meetingMs !== null);
  const playMs = firstLine?.atMs ?? whole.stage.stretches[0]?.fromMs ?? span.fromMs;
  const atMs = seconds === null ? playMs : span.fromMs + seconds * 1000;
  source.playhead.set(Math.min(span.toMs, Math.max(span.fromMs, atMs)));
  const offer = eyesOffered(whole.stage, channels).find(({ person }) => person === eyes);
  if (!offer) return;
  const { person } = offer;
  source.eyes.set({ kind: 'person', person, isInstructor: isInstructor(person) });
}
