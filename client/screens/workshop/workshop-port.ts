import type { Session } from '#client/state/session.ts';

/** What lobby and dashboard ask over HTTP. */
export type WorkshopPort = Pick<
  Session,
  'personalLink' | 'giveBack' | 'scenarios' | 'leave' | 'countUnsent' | 'addPartner'
>;
