import type { ApiAnswer } from '#client/connection/api.ts';
import type { Session } from '#client/state/session.ts';

/** What joining asks of its surroundings. */
export type JoinPort = Pick<
  Session,
  'door' | 'join' | 'openPersonalLink' | 'leave' | 'countUnsent'
>;

/** Why something at the door did not work. */
export type DoorProblem = Extract<ApiAnswer<never>, { ok: false }>;
