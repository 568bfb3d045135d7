import type { RoundInsight } from '#client/state/insight-view.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { Comment, DebriefState, RoundState, Tag } from '#shared/round/state.ts';

/** Something people talk about: a tag, a turn of the dial, a pick from Reflect, a pin, a comment. */
export type Moment = {
  readonly key: string;
  readonly meetingMs: number;
  /** Whose it is; null for the dial's own turns. */
  readonly person: string | null;
  readonly note: string;
  readonly comments: readonly Comment[];
} & (
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'turn'; readonly delta: number }
  | { readonly kind: 'pick'; readonly which: 'best' | 'hardest' }
  | { readonly kind: 'pin' | 'comment' }
);

/** Whether a late tag counts after all. */
export function isAdmitted(debrief: DebriefState, tag: Pick<Tag, 'person' | 'tagId'>): boolean {
  return Object.hasOwn(debrief.admitted, `${tag.person}/${tag.tagId}`);
}

/** Tags that are moments by themselves: somebody wrote a note, it was a bookmark, or it came late. */
function isMoment(tag: Tag, commented: ReadonlySet<string>): boolean {
  const isMarked = tag.note !== '' || tag.code.kind === 'bookmark' || tag.isLate;
  return isMarked || commented.has(`${tag.person}/${tag.tagId}`);
}

/** Every moment of a revealed round in order of time, each with what was said of it. */
export const momentsOf = memoByParts(
  (seats: RoundState['seats'], debrief: DebriefState, insight: RoundInsight): readonly Moment[] => {
    const { comments, pins } = debrief;
    const commented = new Set(
      comments.flatMap(({ tag }) => (tag ? [`${tag.person}/${tag.tagId}`] : [])),
    );
    const ofTag = ({ person, tagId }: Tag) =>
      comments.filter(({ tag }) => tag?.person === person && tag.tagId === tagId);
    const free = comments.filter(({ tag }) => tag === null);
    const taken = new Set<string>();
    const at = (meetingMs: number) => {
      const here = free.filter((one) => one.meetingMs === meetingMs && !taken.has(one.commentId));
      for (const { commentId } of here) taken.add(commentId);
      return here;
    };

    const tags = Object.values(seats).flatMap((seat) =>
      Object.values(seat.tags).flatMap((tag): Moment[] =>
        isMoment(tag, commented)
          ? [
              {
                kind: 'tag',
                key: `tag ${tag.person} ${tag.tagId}`,
                meetingMs: tag.meetingMs,
                person: tag.person,
                note: tag.note,
                comments: ofTag(tag),
                tag,
              },
            ]
          : [],
      ),
    );
    const pinned = pins.map(
      ({ momentId, person, meetingMs }): Moment => ({
        kind: 'pin',
        key: `pin ${momentId}`,
        meetingMs,
        person,
        note: '',
        comments: at(meetingMs),
      }),
    );
    const turns = (insight.dial?.turns ?? []).map(
      ({ atMs, delta }): Moment => ({
        kind: 'turn',
        key: `turn ${atMs}`,
        meetingMs: atMs,
        person: null,
        note: '',
        comments: at(atMs),
        delta,
      }),
    );
    const picks = Object.entries(seats).flatMap(([person, seat]) =>
      (['best', 'hardest'] as const).flatMap((which): Moment[] => {
        const pick = seat.moments[which];
        if (!pick || pick.meetingMs === null) return [];
        const { meetingMs, note } = pick;
        return [
          {
            kind: 'pick',
            key: `${which} ${person}`,
            meetingMs,
            person,
            note,
            comments: at(meetingMs),
            which,
          },
        ];
      }),
    );
    const alone = free
      .filter(({ commentId }) => !taken.has(commentId))
      .map(
        (comment): Moment => ({
          kind: 'comment',
          key: `comment ${comment.commentId}`,
          meetingMs: comment.meetingMs,
          person: comment.person,
          note: '',
          comments: [comment],
        }),
      );
    return [...tags, ...pinned, ...turns, ...picks, ...alone].toSorted(
      (a, b) => a.meetingMs - b.meetingMs,
    );
  },
);

/** The moment the playhead stands at: the last one up to a little after it, if it is near. */
export function currentMoment(moments: readonly Moment[], atMs: number): string | null {
  const near = moments.findLast(({ meetingMs }) => meetingMs <= atMs + 500);
  return near && atMs - near.meetingMs < 20_000 ? near.key : null;
}
