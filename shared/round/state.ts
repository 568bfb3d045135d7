import type { Text } from '../rubric/text.ts';
import type { StepName, Variant } from './programme.ts';
import type {
  About,
  Brief,
  MeetingMode,
  NextStep,
  Outcome,
  PauseReason,
  PinnedScenario,
  Place,
  PublicScenario,
  RatingItem,
  Role,
  Sbi,
  TagCode,
} from './terms.ts';

/** What a round is, as everyone in the room knows it. */
export type Opening = {
  readonly workshopId: string;
  readonly roomId: string;
  readonly roomName: string;
  readonly nth: number;
  readonly variant: Variant;
  readonly mode: MeetingMode;
  readonly scenario: PublicScenario;
  readonly rubricVersion: string;
  readonly atMs: number;
};

/** Somebody of the round's room. `hasSat`: ever held a seller's, buyer's or observer's chair here. */
export type Member = {
  readonly role: Role;
  readonly isLeft: boolean;
  /** Server time of leaving, ms, while `isLeft`. */
  readonly leftAtMs: number | null;
  readonly hasSat: boolean;
  /** A partner of the server's: marked everywhere, never in people's figures. */
  readonly isSimulated: boolean;
};

/** Who held which role from when to when, server time in ms; `toMs` null: still. */
export type Tenure = {
  readonly person: string;
  readonly role: Role;
  readonly fromMs: number;
  readonly toMs: number | null;
};

/** One occurrence of a step in server time, ms. */
export type StepSpan = {
  readonly step: StepName;
  readonly nth: number;
  readonly startedAtMs: number;
  readonly endsAtMs: number;
  /** How long it may take, ms: what it began with and what the instructor gave or took; no pauses. */
  readonly lengthMs: number;
  readonly endedAtMs: number | null;
  readonly because: 'opened' | 'time' | 'done' | 'instructor' | 'stop' | 'ended' | 'empty-chair';
};

/**
 * A stretch of running play: from `fromMs` (server time; may lie ahead during a countdown) to `toMs`
 * (null: running), beginning at `meetingFromMs` of meeting time.
 */
export type Stretch = {
  readonly fromMs: number;
  readonly toMs: number | null;
  readonly meetingFromMs: number;
  readonly take: number;
};

/** One line of the conversation; `meetingMs` null: written outside play. */
export type Line = {
  readonly lineId: string;
  readonly person: string;
  readonly role: Role;
  readonly text: string;
  readonly step: StepName;
  readonly take: number;
  readonly meetingMs: number | null;
  readonly atMs: number;
};

/** One continuous playing of the scene. */
export type Take = {
  readonly take: number;
  readonly because: 'first' | 'rewind' | 'redo' | 'chair';
  /** Meeting time at which this take began. */
  readonly meetingFromMs: number;
  /** Meeting time it goes back to, or null. */
  readonly rewoundToMs: number | null;
};

/** A reason to stand still. */
export type Pause = {
  readonly reason: PauseReason;
  readonly sinceMs: number;
  readonly untilMs: number | null;
  readonly role: 'seller' | 'buyer' | 'instructor' | null;
};

/** A place an observer showed to everyone. */
export type Presented = {
  readonly person: string;
  readonly place: Place;
  readonly tag: { readonly code: TagCode; readonly meetingMs: number };
  readonly sbi: Sbi;
  readonly atMs: number;
};

/** Everything on the stage. */
export type StageState = {
  opening: Opening | null;
  people: Record<string, Member>;
  tenures: Tenure[];
  /** Instructors who have ever looked in: true while they look. */
  instructors: Record<string, boolean>;
  step: StepSpan | null;
  /** Every occurrence so far, the running one last. */
  steps: StepSpan[];
  /** When the meeting begins because everybody is ready, server time in ms. */
  countdownAtMs: number | null;
  finishing: { readonly endsAtMs: number; readonly because: 'time' | 'done' | 'instructor' } | null;
  pauses: Partial<Record<PauseReason, Pause>>;
  /** Server time at which the clock stopped, ms; null: it runs, or will at `resumesAtMs`. */
  pausedAtMs: number | null;
  resumesAtMs: number | null;
  stretches: Stretch[];
  takes: Take[];
  /** Meeting time that was played anew: [fromMs, toMs). Not scored. */
  rewound: { readonly fromMs: number; readonly toMs: number }[];
  /** Meeting time of the latest change of seller or buyer: the scored play begins there. */
  scoredFromMs: number;
  timeOutsUsed: Partial<Record<'seller' | 'buyer' | 'instructor', number>>;
  ready: Record<string, boolean>;
  /** Who is done with the running step. */
  done: Record<string, boolean>;
  lines: Line[];
  hands: Record<string, number>;
  offered: Partial<Record<'seller' | 'buyer', number>>;
  presented: Presented[];
  isStopped: boolean;
  reveal:
    | { readonly kind: 'counting'; readonly opensAtMs: number }
    | { readonly kind: 'waits' }
    | null;
  revealedAtMs: number | null;
  redoFromMs: number | null;
  ended: {
    readonly because: 'done' | 'time' | 'instructor' | 'stop';
    readonly atMs: number;
  } | null;
};

/** What observers and instructors read beside the stage. */
export type GalleryState = {
  focus: Text | null;
  criterion: Text | null;
  criterionTellsSecret: boolean;
  goal: { readonly goal: string; readonly focus: string } | null;
};

/** One move of the dial: 0–100 at a meeting time. */
export type DialMove = {
  readonly meetingMs: number;
  readonly value: number;
  readonly isLate: boolean;
};

/** One observed moment. */
export type Tag = {
  readonly tagId: string;
  readonly person: string;
  readonly code: TagCode;
  readonly about: About;
  readonly meetingMs: number;
  readonly rawMs: number;
  readonly lineId: string | null;
  readonly take: number;
  readonly isLate: boolean;
  readonly role: 'observer' | 'instructor';
  readonly note: string;
  readonly atMs: number;
};

/** What one person was dealt and did alone. */
export type SeatState = {
  briefs: Partial<Record<'seller' | 'buyer', Brief>>;
  criterion: Text | null;
  goal: { readonly goal: string; readonly focus: string } | null;
  dial: DialMove[];
  /** Own tags by id, in the order of their commits; undone ones are gone. */
  tags: Record<string, Tag>;
  ratings: Partial<Record<RatingItem, number>>;
  outcome: Outcome | null;
  nextStep: NextStep | null;
  curve: Record<number, number>;
  dimensions: Record<string, number>;
  moments: Partial<
    Record<'best' | 'hardest', { readonly meetingMs: number | null; readonly note: string }>
  >;
  yes: string;
  chosenTags: readonly string[];
  question: string;
  places: Partial<Record<Place, { readonly tagId: string | null; readonly sbi: Sbi }>>;
  agreesToReveal: boolean | null;
  commitment: { readonly kind: 'start' | 'stop' | 'continue'; readonly text: string } | null;
};

/** One person's notes to self. */
export type OwnState = {
  notes: Record<
    string,
    { readonly text: string; readonly meetingMs: number | null; readonly atMs: number }
  >;
};

/** A comment on a moment, from the reveal on. */
export type Comment = {
  readonly commentId: string;
  readonly person: string;
  readonly meetingMs: number;
  readonly tag: { readonly person: string; readonly tagId: string } | null;
  readonly text: string;
  readonly atMs: number;
};

/** What people said of the round after the reveal. */
export type DebriefState = {
  comments: Comment[];
  pins: { readonly momentId: string; readonly person: string; readonly meetingMs: number }[];
  /** Late tags that count after all, by `owner/tagId`. */
  admitted: Record<string, string>;
};

/** Instructors' notes, by instructor. */
export type DeskState = { notes: Record<string, string> };

/** What only the server knows. */
export type VaultState = {
  scenario: PinnedScenario | null;
  readers: readonly string[];
  reactionMs: number;
};

/** A round, divided as its channels are. A viewer's state holds what they read and is empty elsewhere. */
export type RoundState = {
  stage: StageState;
  gallery: GalleryState;
  seats: Record<string, SeatState>;
  own: Record<string, OwnState>;
  debrief: DebriefState;
  desk: DeskState;
  vault: VaultState;
};

/** A seat in which nothing has happened. */
export function emptySeat(): SeatState {
  return {
    briefs: {},
    criterion: null,
    goal: null,
    dial: [],
    tags: {},
    ratings: {},
    outcome: null,
    nextStep: null,
    curve: {},
    dimensions: {},
    moments: {},
    yes: '',
    chosenTags: [],
    question: '',
    places: {},
    agreesToReveal: null,
    commitment: null,
  };
}

/** A round in which nothing has happened. */
export function emptyRound(): RoundState {
  return {
    stage: {
      opening: null,
      people: {},
      tenures: [],
      instructors: {},
      step: null,
      steps: [],
      countdownAtMs: null,
      finishing: null,
      pauses: {},
      pausedAtMs: null,
      resumesAtMs: null,
      stretches: [],
      takes: [],
      rewound: [],
      scoredFromMs: 0,
      timeOutsUsed: {},
      ready: {},
      done: {},
      lines: [],
      hands: {},
      offered: {},
      presented: [],
      isStopped: false,
      reveal: null,
      revealedAtMs: null,
      redoFromMs: null,
      ended: null,
    },
    gallery: { focus: null, criterion: null, criterionTellsSecret: false, goal: null },
    seats: {},
    own: {},
    debrief: { comments: [], pins: [], admitted: {} },
    desk: { notes: {} },
    vault: { scenario: null, readers: [], reactionMs: 1500 },
  };
}
