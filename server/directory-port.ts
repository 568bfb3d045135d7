import type { Language } from '#shared/api.ts';

/** A person of a workshop. The only place where a name is kept: erasing a person is deleting this row. */
export type DirectoryPerson = {
  readonly person: string;
  readonly workshop: string;
  readonly name: string;
  readonly language: Language;
  readonly isSimulated: boolean;
};

/** A workshop's row: its code, and when it was last alive. */
export type DirectoryWorkshop = {
  readonly workshop: string;
  readonly code: string;
  readonly createdAtMs: number;
  /** Something happened here last, ms since the epoch. A code dies {@link CODE_IDLE_MS} later. */
  readonly activeAtMs: number;
  readonly endedAtMs: number | null;
};

/** A seat that a session or a personal link opens. */
export type DirectorySeat = { readonly workshop: string; readonly person: string };

/** A join code works until the workshop ends, and this long after its last activity at most. */
export const CODE_IDLE_MS = 12 * 3_600_000;

/** A seat stays open this long after its workshop: people come back to their replay. */
export const SEAT_LIFE_MS = 30 * 24 * 3_600_000;

/**
 * Who is who: codes, names, sessions and personal links. Rows, not events, so that they can be
 * erased. Tokens arrive as SHA-256 and never in the clear.
 */
export type Directory = {
  /** Adds a workshop with its code, or answers false when a living workshop has that code. */
  addWorkshop(workshop: string, code: string, nowMs: number): Promise<boolean>;
  workshop(workshop: string): Promise<DirectoryWorkshop | null>;
  /** The living workshop of a code. Unknown, ended and long idle are all null. */
  workshopByCode(code: string, nowMs: number): Promise<DirectoryWorkshop | null>;
  /** Something happened: the code and the seats live on from here. */
  touchWorkshop(workshop: string, nowMs: number): Promise<void>;
  /** The code stops working at once. Ending twice keeps the first time. */
  endWorkshop(workshop: string, nowMs: number): Promise<void>;

  addPerson(person: DirectoryPerson): Promise<void>;
  /** Changes how a person is called. */
  renamePerson(person: string, name: string, language: Language): Promise<void>;
  /** Erases a person's row with every seat and link of theirs. */
  deletePerson(person: string): Promise<void>;
  person(person: string): Promise<DirectoryPerson | null>;
  /** Simulated people of living workshops that were active since then. */
  simulatedPeople(sinceMs: number): Promise<readonly DirectorySeat[]>;
  /** Everybody of a workshop, in the order they came. */
  peopleOf(workshop: string): Promise<readonly DirectoryPerson[]>;

  /** Seats a session. One seat per workshop in a session: an earlier one is replaced. */
  takeSeat(session: string, seat: DirectorySeat, nowMs: number): Promise<void>;
  /** The seat a session has in a workshop, while it is valid. */
  seatOf(session: string, workshop: string, nowMs: number): Promise<DirectorySeat | null>;
  /** Whether a session has any valid seat at all. */
  hasSeat(session: string, nowMs: number): Promise<boolean>;
  /** Every valid seat of a session, each in another workshop. */
  seatsOf(session: string, nowMs: number): Promise<readonly DirectorySeat[]>;
  /**
   * The valid seat of a session in a workshop that has, or had, this code; the newest workshop's when
   * there are several. Looked up from the session: it tells nobody else that the code was ever given.
   */
  seatByCode(session: string, code: string, nowMs: number): Promise<DirectorySeat | null>;
  /** Somebody else uses this device from now on. */
  dropSeat(session: string, workshop: string): Promise<void>;
  /** A person is removed: every session's seat and every personal link of theirs are gone. */
  revokePerson(seat: DirectorySeat): Promise<void>;

  /** Keeps a personal link: whoever has its token sits in this seat. */
  addLink(link: string, seat: DirectorySeat, nowMs: number): Promise<void>;
  /** The seat behind a personal link, while it is valid. */
  openLink(link: string, nowMs: number): Promise<DirectorySeat | null>;
};
