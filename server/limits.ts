import { HTTP_LIMITS, type HttpLimits } from './http/limits.ts';
import { LIVE_LIMITS, type LiveLimits } from './live/limits.ts';

/** Every limit of the server, as an argument of `createApp`: tests pass their own, no configuration can. */
export type Limits = {
  readonly http: HttpLimits;
  readonly live: LiveLimits;
  /** Events that a channel may hold. */
  readonly channelEvents: number;
  /** How long after a start a step ends that ran out while the server was down. */
  readonly deadlineGraceMs: number;
};

/** The limits of a running server. */
export const LIMITS: Limits = {
  http: HTTP_LIMITS,
  live: LIVE_LIMITS,
  channelEvents: 5000,
  deadlineGraceMs: 30_000,
};
