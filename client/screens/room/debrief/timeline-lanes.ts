import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { DebriefState, RoundState, StageState, Tag } from '#shared/round/state.ts';
import { isAdmitted } from './moments.ts';

/** One lane of tags. `person` is null for the lanes that gather several people's. */
export type TagLane = {
  readonly key: string;
  readonly kind: 'observer' | 'instructor' | 'late' | 'buyer';
  readonly person: string | null;
  readonly tags: readonly Tag[];
};

function inTime(tags: readonly Tag[]): readonly Tag[] {
  return tags.toSorted((a, b) => a.meetingMs - b.meetingMs);
}

/** What the buyer shows, and what is about the buyer alone, has a lane of its own. */
function isBuyers(tag: Tag): boolean {
  return tag.code.kind === 'signal' || tag.about === 'buyer';
}

/**
 * The lanes of a timeline: one for each observer, one for each instructor who tagged, what came late and
 * is not admitted, and the buyer's signals. Everybody who observed has a lane, also an empty one.
 */
export const tagLanesOf = memoByParts(
  (stage: StageState, seats: RoundState['seats'], debrief: DebriefState): readonly TagLane[] => {
    const all = Object.values(seats).flatMap((seat) => Object.values(seat.tags));
    const isLateOut = (tag: Tag) => tag.isLate && !isAdmitted(debrief, tag);
    const own = all.filter((tag) => !isLateOut(tag) && !isBuyers(tag));
    const observers = new Set([
      ...stage.tenures.filter(({ role }) => role === 'observer').map(({ person }) => person),
      ...own.filter(({ role }) => role === 'observer').map(({ person }) => person),
    ]);
    const instructors = new Set(
      own.filter(({ role }) => role === 'instructor').map(({ person }) => person),
    );
    const laneOf = (kind: 'observer' | 'instructor') => (person: string) => ({
      key: `${kind} ${person}`,
      kind,
      person,
      tags: inTime(own.filter((tag) => tag.person === person && tag.role === kind)),
    });
    const late = inTime(all.filter(isLateOut));
    const buyer = inTime(all.filter((tag) => isBuyers(tag) && !isLateOut(tag)));
    return [
      ...[...observers].map(laneOf('observer')),
      ...[...instructors].map(laneOf('instructor')),
      ...(late.length > 0
        ? [{ key: 'late', kind: 'late' as const, person: null, tags: late }]
        : []),
      { key: 'buyer', kind: 'buyer', person: null, tags: buyer },
    ];
  },
);
