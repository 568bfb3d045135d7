import type { Language } from '#shared/api.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { StepName } from '#shared/round/programme.ts';
import type { About } from '#shared/round/terms.ts';

/** Who is in the room of the sample. */
export type Part = 'kim' | 'robin' | 'amina' | 'leo' | 'karin';

/** A time on the clock of a step, or of the meeting: `3:08` or `3:08.4`. */
export type At = `${number}:${number}`;

/** Words said in the debrief, a wish as it is sent, or `done` with the running step. */
export type Wish = string | PersonCommand | { readonly type: 'done' };

/** Somebody wishes something at a time of a step. */
export type Cue = readonly [at: At, who: Part, wish: Wish];

/**
 * What a tag says: a marker of the rubric (`Ap2`), a dimension alone (`S-`), a buyer's signal, or a
 * bookmark.
 */
export type Code = string;

/** One tag as it was pressed. */
export type ScoredPress = {
  readonly id: string;
  readonly at: At;
  readonly code: Code;
  /** The line of the meeting it is tied to, counted from 1. */
  readonly line?: number;
  readonly about?: About;
  readonly note?: string;
  /** The marker that was named a moment later. */
  readonly refined?: Code;
  /** It hung in a phone without network and arrived at this time of the reveal. */
  readonly arrives?: At;
};

/** A round as it is written down before it is played: data, in one language. */
export type Score = {
  readonly language: Language;
  /** When the round opens, as an ISO date in UTC. */
  readonly opensAt: string;
  readonly goal: string;
  readonly focus: string;
  readonly lines: readonly (readonly [at: At, who: 'kim' | 'robin', text: string])[];
  readonly dial: readonly (readonly [at: At, value: number])[];
  readonly tags: Readonly<Record<'amina' | 'leo' | 'karin', readonly ScoredPress[]>>;
  /** Everything else, by the step in which it happens. */
  readonly cues: Readonly<Partial<Record<StepName, readonly Cue[]>>>;
};
