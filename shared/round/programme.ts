import type { Role } from './terms.ts';

/** The steps of a round, in their order (DESIGN.md §1). */
export const STEPS = [
  'brief',
  'ready',
  'play',
  'rate',
  'self',
  'counterpart',
  'observers',
  'reveal',
  'redo',
  'commit',
  'derole',
] as const;

/** One step of a round. */
export type StepName = (typeof STEPS)[number];

/** The programmes a round can follow. `try` is one person alone in a chair: about five minutes, at their own pace. */
export const VARIANTS = ['standard', 'short', 'full', 'try'] as const;

/** See {@link VARIANTS}. */
export type Variant = (typeof VARIANTS)[number];

/** The four phases people see (DESIGN.md §1). */
export const PHASES = ['brief', 'meeting', 'reflect', 'debrief'] as const;

/** See {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/** One step of a programme and how long it may take, ms. */
export type ProgrammeStep = { readonly step: StepName; readonly lengthMs: number };

const seconds = (count: number): number => count * 1000;

/** Lengths in seconds, in the order of {@link STEPS}; null: the programme leaves the step out. DESIGN.md §2, the steps. */
const LENGTHS: Readonly<Record<Variant, readonly (number | null)[]>> = {
  standard: [180, 30, 480, 90, 90, 90, 120, 90, 90, 30, 30],
  short: [120, 30, 300, 75, 60, 60, 75, 45, null, 30, 15],
  full: [510, 30, 900, 180, 180, 180, 360, 240, 360, 30, 30],
  // Nobody waits for whoever plays alone: all but the meeting are ceilings (decisions/0012).
  try: [120, null, 150, 120, 60, 60, 90, 120, null, null, 20],
};

/** The steps of a programme with their lengths in ms. */
export function programmeOf(variant: Variant): readonly ProgrammeStep[] {
  return STEPS.flatMap((step, index) => {
    const length = LENGTHS[variant][index] ?? null;
    return length === null ? [] : [{ step, lengthMs: seconds(length) }];
  });
}

/** How long a programme takes when every step uses its time, ms. */
export function totalMs(variant: Variant): number {
  return programmeOf(variant).reduce((sum, step) => sum + step.lengthMs, 0);
}

/** The phase people see during a step. */
export function phaseOf(step: StepName): Phase {
  if (step === 'brief' || step === 'ready') return 'brief';
  if (step === 'play') return 'meeting';
  return step === 'rate' ? 'reflect' : 'debrief';
}

const PLAYERS: readonly Role[] = ['seller', 'buyer'];
const ALL: readonly Role[] = ['seller', 'buyer', 'observer'];

/** The roles whose people end a step early when all of them who are present are done (DESIGN.md §2). */
const ENDS_EARLY: Readonly<Record<StepName, readonly Role[]>> = {
  brief: ALL,
  ready: ALL,
  play: PLAYERS,
  rate: ALL,
  self: ['seller'],
  counterpart: ['buyer'],
  observers: ['observer'],
  reveal: PLAYERS,
  redo: PLAYERS,
  commit: ['seller'],
  derole: ALL,
};

/** See ENDS_EARLY: whom a step waits for. Guests, and instructors without a chair, are never waited for. */
export function rolesThatEnd(step: StepName): readonly Role[] {
  return ENDS_EARLY[step];
}

/** Times of the room, ms. Arguments of the domain, not of the server: they are part of what a round is. */
export const TIMES = {
  /** From everybody ready to the meeting. */
  countdownToPlayMs: seconds(5),
  /** After the last reason for a pause has gone. */
  countdownToResumeMs: seconds(5),
  /** To finish a sentence after play has ended, Stop excepted. */
  finishMs: seconds(10),
  /** Before gallery and seats open. */
  countdownToRevealMs: seconds(5),
  /** The longest time-out. */
  timeOutMs: seconds(60),
  /** An empty seller's or buyer's chair calls the instructor and may be taken after this. */
  emptyChairMs: seconds(120),
  /** To read the brief of a chair somebody just took. */
  readingMs: seconds(60),
  /** After Stop or End nobody is hurried out of the role. */
  afterStopMs: seconds(600),
  /** A tag is placed this long before the press (setting 0–4 s). */
  reactionMs: 1500,
} as const;
