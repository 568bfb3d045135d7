/** How events are sent. */
export type Shape = {
  /** The first so many of each room send. */
  readonly senders: 1 | 4;
  /** How many events of one sender may be unacknowledged. */
  readonly inFlight: number;
  /** Events a second of all senders together; null: as fast as they are acknowledged. */
  readonly perSecond: number | null;
  readonly ms: number;
};

/** A shape, sent to the server at an address. */
export type LoadWish = { readonly url: string; readonly shape: Shape };

/** What came of it. */
export type Sent = {
  readonly events: number;
  readonly elapsedMs: number;
  /** From sending to acknowledgement, the middle one, ms. */
  readonly p50Ms: number;
};
