import type { Tag } from '#shared/round/state.ts';

/** Tags in order of the time they stand at; of two at the same time, the earlier press first. */
export function tagsInTime<Kind extends Tag>(
  tags: Readonly<Record<string, Kind>>,
): readonly Kind[] {
  return Object.values(tags).toSorted((a, b) => a.meetingMs - b.meetingMs || a.rawMs - b.rawMs);
}
