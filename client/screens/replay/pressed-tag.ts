import type { StageState, Tag } from '#shared/round/state.ts';
import type { Moment } from '../room/debrief/moments.ts';
import { leadInto } from '../room/debrief/playhead.ts';

/** A press is off the moment by no more than what a step of the playhead rounds away, ms. */
const NEAR_MS = 500;

/**
 * Whether a tag that was pressed is still what is looked at: from where the press led, before it, until
 * the moment that follows it.
 */
export function isAtTag(
  tag: Pick<Tag, 'meetingMs'>,
  atMs: number,
  stage: Pick<StageState, 'takes'>,
  moments: readonly Moment[],
): boolean {
  const next = moments.find(({ meetingMs }) => meetingMs > tag.meetingMs + NEAR_MS);
  const untilMs = next?.meetingMs ?? Number.POSITIVE_INFINITY;
  return atMs >= leadInto(stage, tag.meetingMs) - NEAR_MS && atMs + NEAR_MS < untilMs;
}

/** The moment of a tag; one of its own where the tag is none of the round's moments. */
export function momentOf(tag: Tag, moments: readonly Moment[]): Moment {
  const key = `tag ${tag.person} ${tag.tagId}`;
  const known = moments.find((one) => one.key === key);
  const { meetingMs, person, note } = tag;
  return known ?? { kind: 'tag', key, meetingMs, person, note, comments: [], tag };
}
