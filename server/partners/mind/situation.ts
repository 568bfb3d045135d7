import type { PersonCommand } from '#shared/round/commands.ts';
import type { StepName } from '#shared/round/programme.ts';
import type { Line, RoundState, StepSpan } from '#shared/round/state.ts';
import type { Language } from '#shared/rubric/text.ts';
import type { SceneWords } from '../scene.ts';
import { chance, type Said } from './chance.ts';

/** All that a partner goes by: what its chair may read, its scene, and a seed. */
export type Situation = {
  /** The fold of the channels that this person reads, and of no others. */
  readonly state: RoundState;
  readonly me: string;
  readonly words: SceneWords;
  readonly language: Language;
  /** The same seed and the same log make the same moves: a restart goes on where it was. */
  readonly seed: string;
};

/** What a partner does next, and when. */
export type Move = {
  /** Server time, ms; may be past: then at once. */
  readonly atMs: number;
  readonly command: PersonCommand;
};

/** How long partners take, ms. People read them and answer in their own time. */
export const PACE = {
  readPerChar: 22,
  writePerChar: 32,
  leastMs: 2500,
  mostMs: 9000,
  /** To read along in the debrief, before the next thing comes. */
  alongPerChar: 45,
  /** For the reveal, while a person watches. */
  watchMs: 60_000,
  /** Between two answers of `rate`, and before Done. */
  answerMs: 1200,
  /** After this long without a word from the other, something is said. */
  silenceMs: { try: 22_000, other: 45_000 },
} as const;

/** The lines of the step that runs, without those that were rewound. */
export function talk(state: RoundState): readonly Line[] {
  const { step } = state.stage.step ?? {};
  return step === undefined ? [] : linesIn(state, step);
}

/** The lines of a step, without those that were rewound. */
export function linesIn({ stage }: RoundState, step: StepName): readonly Line[] {
  return stage.lines.filter(
    (line) =>
      line.step === step &&
      !stage.rewound.some(
        ({ fromMs, toMs }) =>
          line.meetingMs !== null && line.meetingMs >= fromMs && line.meetingMs < toMs,
      ),
  );
}

/** What this person has said in the round. */
export function saidBy({ state, me }: Situation): Said {
  const own = state.stage.lines.filter(({ person }) => person === me).map(({ text }) => text);
  return (way) => own.some((text) => text.includes(way));
}

/** Since when the step's clock runs, server time in ms: its start, or the end of the latest pause. */
export function runsSinceMs({ stage }: RoundState, step: StepSpan): number {
  return Math.max(step.startedAtMs, stage.resumesAtMs ?? 0, stage.stretches.at(-1)?.fromMs ?? 0);
}

/** How long it takes to read what was said and to write the answer, ms. */
export function answeringMs(heard: string, answer: string, seed: string): number {
  const ms = 700 + heard.length * PACE.readPerChar + answer.length * PACE.writePerChar;
  const human = 0.85 + 0.3 * chance(seed, heard, answer);
  return Math.min(PACE.mostMs, Math.max(PACE.leastMs, ms * human));
}

/** A number for a thing that is said or tagged: the same moment gives the same id after a restart. */
export function thingId(kind: string, ...parts: (string | number)[]): string {
  const half = (salt: string) =>
    Math.floor(chance(salt, kind, ...parts) * 2 ** 32)
      .toString(36)
      .padStart(7, '0');
  return `${kind}${half('a')}${half('b')}`;
}

/** The line a person says now, the `count`th of theirs. */
export function say({ seed, state }: Situation, text: string, count: number): PersonCommand {
  const { step = 'play', nth = 1 } = state.stage.step ?? {};
  return { type: 'sayLine', step, nth, lineId: thingId('line-', seed, count), text };
}
