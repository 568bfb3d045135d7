import { type ReactNode, useCallback } from 'react';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { Tag } from '#shared/round/state.ts';
import type { ScriptLineView } from '../conversation/script.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { useTagName } from '../pad/useTagName.ts';
import type { TagLane } from './timeline-lanes.ts';

/** The tags of each line, by its id. */
const tiedTo = memoByParts((lanes: readonly TagLane[]): ReadonlyMap<string, readonly Tag[]> => {
  const tied = new Map<string, Tag[]>();
  for (const tag of lanes.flatMap(({ tags }) => tags)) {
    if (tag.lineId === null) continue;
    tied.set(tag.lineId, [...(tied.get(tag.lineId) ?? []), tag]);
  }
  return tied;
});

/** The marks of a script's margin, by what a line has tied to it. The same function for the same lanes. */
export function useLineMarks(
  lanes: readonly TagLane[],
  callOf: (person: string) => string,
): (line: ScriptLineView) => ReactNode {
  return useCallback(
    ({ lineId }) => {
      const tags = tiedTo(lanes).get(lineId);
      return tags && <LineMarks tags={tags} callOf={callOf} />;
    },
    [lanes, callOf],
  );
}

type LineMarksProps = {
  readonly tags: readonly Tag[];
  readonly callOf: (person: string) => string;
};

/** The marks of tags tied to a line, each with its owner's initial. */
function LineMarks({ tags, callOf }: LineMarksProps) {
  const tagName = useTagName();
  return tags.map((tag) => {
    const who = callOf(tag.person);
    return (
      <span className="wm" key={`${tag.person} ${tag.tagId}`}>
        <TagMark code={tag.code} size={16} />
        <span aria-hidden="true">{who.charAt(0)}</span>
        <span className="vh">{`, ${who}: ${tagName(tag.code)}`}</span>
      </span>
    );
  });
}
