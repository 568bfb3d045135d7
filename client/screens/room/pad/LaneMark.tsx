import { MarkerShape } from '#client/components/MarkerShape.tsx';
import type { TagView } from '#client/state/tag-view.ts';
import { markOf } from './useTagName.ts';

type LaneMarkProps = {
  readonly tag: TagView;
  readonly x: number;
  /** The lane's line: plus stands above it, minus below. */
  readonly y: number;
  readonly name: string;
  readonly noteWord: string | null;
  readonly isNoted: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: (tagId: string) => void;
};

const SIZE = 14;
const GAP = 9;

/** One own tag in the lane: a press chooses it for its note. */
export function LaneMark({
  tag,
  x,
  y,
  name,
  noteWord,
  isNoted,
  isTabStop,
  onChoose,
}: LaneMarkProps) {
  const mark = markOf(tag.code);
  const middle = y + (mark?.sign === '-' ? GAP : -GAP);
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside an svg a group is the button
    <g
      className={`lmk mk-${mark?.axis === 'signal' ? 'buyer' : (mark?.axis ?? 'buyer')}`}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      data-mark={Math.round(x)}
      data-waits={tag.isPending || undefined}
      aria-pressed={isNoted}
      aria-label={noteWord ? `${name}, ${noteWord}` : name}
      transform={`translate(${(x - SIZE / 2).toFixed(1)} ${middle - SIZE / 2})`}
      onClick={() => onChoose(tag.tagId)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(tag.tagId);
      }}
    >
      <rect className="hit" x="-5" y="-5" width={SIZE + 10} height={SIZE + 10} />
      {isNoted && (
        <rect className="chosen" x="-3.5" y="-3.5" width={SIZE + 7} height={SIZE + 7} rx="6" />
      )}
      <g className="mk" transform={`scale(${SIZE / 22})`}>
        {mark ? (
          <MarkerShape axis={mark.axis} sign={mark.sign} />
        ) : (
          <path className="bkm" d="M5 1.5h12V20l-6-4.4L5 20Z" />
        )}
      </g>
    </g>
  );
}
