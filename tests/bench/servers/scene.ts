/** What a server is asked to have ready: rooms of four, and how far their rounds have come. */
export type SceneWish = {
  readonly rooms: number;
  /** `play`: the seller may speak. `observers`: all four may. */
  readonly step: 'play' | 'observers' | 'reveal';
  /** Tags of each room's two observers before the measurement begins. */
  readonly tags: number;
  /** Lines and dial moves of each room before the measurement begins, spread over the meeting. */
  readonly talk: number;
  /** A folder for the database. */
  readonly dataDir: string;
  /** The built client, for measurements in a browser. */
  readonly staticDir: string | null;
};

/** One seat of a room: how its socket opens, and what it reads then. The first of a room is its seller. */
export type SceneSeat = {
  readonly room: number;
  readonly path: string;
  readonly cookie: string;
  /** The streams it subscribes to, the round last. */
  readonly streams: readonly string[];
};

/** A server that is ready to be measured. */
export type Scene = {
  readonly url: string;
  readonly kind: 'bare' | 'samspel';
  /** How far the rounds have come: a line names its step. */
  readonly step: SceneWish['step'];
  /** How far the server's clock is ahead of the machine's, ms: people's browsers know the server's. */
  readonly aheadMs: number;
  /** Four after four, room by room. */
  readonly seats: readonly SceneSeat[];
  /** The instructors: whose subscription opens a dashboard. */
  readonly hosts: readonly SceneSeat[];
};
