import type { TagView } from '#client/state/tag-view.ts';

/** Tags in order of the time they stand at; of two at the same time, the earlier press first. */
export function tagsInTime(tags: Readonly<Record<string, TagView>>): readonly TagView[] {
  return Object.values(tags).toSorted((a, b) => a.meetingMs - b.meetingMs || a.rawMs - b.rawMs);
}
