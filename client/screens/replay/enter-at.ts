import { eyesOffered } from '#client/state/eyes.ts';
import type { ReplayRound } from '#client/state/replay-round.ts';
import { readAddress } from './replay-address.ts';

/**
 * Puts a replay where its address says, before it is drawn: the moment, and through whose eyes. Eyes
 * that are not offered are nobody's.
 * @param otherwise where it stands without a moment: at the meeting's first words, or at its end, where
 * the whole of it is seen
 */
export function enterAt(
  source: ReplayRound,
  search: string,
  isInstructor: (person: string) => boolean,
  otherwise: 'first words' | 'end of the meeting' = 'first words',
): void {
  const { whole, channels, span } = source;
  const { seconds, eyes } = readAddress(search);
  const firstLine = whole.stage.lines.find(({ meetingMs }) => meetingMs !== null);
  const playMs = firstLine?.atMs ?? whole.stage.stretches[0]?.fromMs ?? span.fromMs;
  // The last of its meeting: a moment later Reflect has begun.
  const endMs = (whole.stage.stretches.at(-1)?.toMs ?? playMs + 1) - 1;
  const restMs = otherwise === 'first words' ? playMs : endMs;
  const atMs = seconds === null ? restMs : span.fromMs + seconds * 1000;
  source.playhead.set(Math.min(span.toMs, Math.max(span.fromMs, atMs)));
  const offer = eyesOffered(whole.stage, channels).find(({ person }) => person === eyes);
  if (!offer) return;
  const { person } = offer;
  source.eyes.set({ kind: 'person', person, isInstructor: isInstructor(person) });
}
