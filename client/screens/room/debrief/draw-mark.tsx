import type { SVGAttributes } from 'react';
import { markOf } from '../pad/useTagName.ts';
import { bookmarkPath, outlinePath, signPath } from './mark-path.ts';
import type { PlacedMark } from './timeline-layout.ts';

/** What is said of a mark beside its drawing. */
type MarkAttributes = SVGAttributes<SVGElement> & {
  readonly key: string;
  readonly 'data-mark': number;
};

/** One tag on the timeline. A function, not a component: hundreds of them are opened at once. */
export function drawMark({ tag, x, y }: PlacedMark, { key, ...rest }: MarkAttributes) {
  const mark = markOf(tag.code);
  const at = { x, y };
  if (!mark) return <path key={key} {...rest} className="tmk bookmark" d={bookmarkPath(at)} />;
  const colour = `mk-${mark.axis === 'signal' ? 'buyer' : mark.axis}`;
  if (tag.isLate) {
    return (
      <g key={key} {...rest} className={`tmk mk ${colour}`}>
        <path className="body-l" d={outlinePath({ ...mark, sign: '-' }, at)} />
        <path className="gl-h" d={signPath(mark, at)} />
      </g>
    );
  }
  return (
    <path
      key={key}
      {...rest}
      className={`tmk ${colour} ${mark.sign === '+' ? 'filled' : 'hollow'}`}
      d={outlinePath(mark, at) + signPath(mark, at)}
    />
  );
}
