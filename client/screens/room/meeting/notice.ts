import type { LinkWord } from '#client/state/link-words.ts';
import type { RoundView } from '#client/state/round-source.ts';
import type { StageState } from '#shared/round/state.ts';
import type { Role } from '#shared/round/terms.ts';
import { holderOf, presenceOf } from '../room-view.ts';

/** What stands in the room's way just now. One thing at a time (UX.md 20). */
export type NoticeKind =
  | 'none'
  | 'time-out'
  | 'offer-seller'
  | 'offer-buyer'
  | 'missing-seller'
  | 'missing-buyer'
  | 'reading'
  | 'paused'
  | 'resumes'
  | 'away-seller'
  | 'away-buyer';

const PLAYERS = ['seller', 'buyer'] as const;

/** A player's chair with nobody present in it. */
function isEmpty(stage: StageState, role: Role): boolean {
  return !Object.values(stage.people).some((one) => one.role === role && !one.isLeft);
}

/**
 * What to say: one's own connection goes before somebody's absence, absence before time.
 * @param isResuming the clock stands and runs again in a few seconds
 */
export function noticeOf(view: RoundView, link: LinkWord, isResuming: boolean): NoticeKind {
  const { stage } = view.state;
  if (link !== 'live' && link !== 'cannot-save') return 'none';
  if (stage.isStopped || stage.ended || stage.step?.step !== 'play') return 'none';
  for (const role of PLAYERS) {
    if (stage.offered[role] !== undefined) return `offer-${role}`;
  }
  if (stage.pauses.missing) {
    return isEmpty(stage, 'seller') ? 'missing-seller' : 'missing-buyer';
  }
  if (stage.pauses['time-out']) return 'time-out';
  if (stage.pauses.reading) return 'reading';
  if (stage.pauses.instructor) return 'paused';
  if (isResuming) return 'resumes';
  for (const role of PLAYERS) {
    const holder = holderOf(view, role);
    if (holder && holder !== view.me.person && presenceOf(view, holder) === 'away') {
      return `away-${role}`;
    }
  }
  return 'none';
}

/** Whether this viewer may say how a time-out ends: whoever called it, or the instructor. */
export function mayEndTimeOut(view: RoundView): boolean {
  const caller = view.state.stage.pauses['time-out']?.role ?? null;
  const role = view.state.stage.people[view.me.person]?.role;
  return view.me.isInstructor || (caller !== null && caller === role);
}
