/** A token bucket: so many a second, so many at once. */
export type Rate = { readonly perSecond: number; readonly burst: number };

/** How much the live gateway takes (SECURITY.md §4.2–4.4). Arguments of `createApp`; no configuration changes them. */
export type LiveLimits = {
  readonly rates: {
    /** Every message of a person. */
    readonly messages: Rate;
    readonly dial: Rate;
    readonly tags: Rate;
    readonly text: Rate;
    /** Streams a person begins to read. */
    readonly subscribe: Rate;
    /** Streams a socket asks for again because of a gap. */
    readonly resync: Rate;
    /** Beyond this a person is cut off: nobody's hand does that. */
    readonly abuse: Rate;
    /** New connections of one address: a class-room shares one. */
    readonly handshakes: Rate;
  };
  readonly socketsPerPerson: number;
  readonly socketsPerAddress: number;
  readonly sockets: number;
  /** Unknown or malformed messages before a socket is cut. */
  readonly strikes: number;
  readonly backlog: {
    /** Packets waiting for a slow reader before it is no longer pushed to. */
    readonly behind: number;
    /** Packets, bytes or ms waiting before it is cut. */
    readonly packets: number;
    readonly bytes: number;
    readonly ms: number;
  };
  readonly pagesInFlight: number;
  readonly presence: {
    /** Without a sign of life. */
    readonly awayAfterMs: number;
    readonly goneAfterMs: number;
    /** Nobody counts as gone until this long after a start. */
    readonly graceMs: number;
  };
  readonly pingIntervalMs: number;
  readonly pingTimeoutMs: number;
  /** How often presence, names and summaries are sent at most. */
  readonly presenceEveryMs: number;
  readonly namesEveryMs: number;
  readonly summaryEveryMs: number;
  /** How often a session's seat is read again. */
  readonly recheckMs: number;
};

/** The limits of a running server. */
export const LIVE_LIMITS: LiveLimits = {
  rates: {
    messages: { perSecond: 20, burst: 40 },
    dial: { perSecond: 5, burst: 10 },
    tags: { perSecond: 5, burst: 15 },
    text: { perSecond: 1, burst: 5 },
    subscribe: { perSecond: 1, burst: 20 },
    resync: { perSecond: 0.1, burst: 6 },
    abuse: { perSecond: 60, burst: 600 },
    // As many at once as may stay (`socketsPerAddress`): with 100 at once, 500 people behind one
    // address were back 13 s after a restart.
    handshakes: { perSecond: 50, burst: 500 },
  },
  socketsPerPerson: 2,
  socketsPerAddress: 500,
  sockets: 2000,
  strikes: 3,
  backlog: { behind: 128, packets: 256, bytes: 1024 * 1024, ms: 5000 },
  pagesInFlight: 2,
  presence: { awayAfterMs: 10_000, goneAfterMs: 18_000, graceMs: 60_000 },
  pingIntervalMs: 5000,
  pingTimeoutMs: 8000,
  presenceEveryMs: 1000,
  namesEveryMs: 500,
  summaryEveryMs: 500,
  recheckMs: 5 * 60_000,
};
