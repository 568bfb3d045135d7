import type { ScriptLineView } from '../conversation/script.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { useTagName } from '../pad/useTagName.ts';
import type { TagLane } from './timeline-lanes.ts';

type LineMarksProps = {
  readonly line: ScriptLineView;
  readonly lanes: readonly TagLane[];
  readonly callOf: (person: string) => string;
};

/** The marks of tags tied to a line, each with its owner's initial. */
export function LineMarks({ line, lanes, callOf }: LineMarksProps) {
  const tagName = useTagName();
  const tied = lanes.flatMap(({ tags }) => tags.filter(({ lineId }) => lineId === line.lineId));
  return tied.map((tag) => {
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
