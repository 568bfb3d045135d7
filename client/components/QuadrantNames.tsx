import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

type QuadrantNamesProps = {
  readonly size: number;
};

/** Below this side, px, a field is narrower than its name in the usual letters. */
const SMALL = 200;

/** The names of the four places and of the two axes. */
export function QuadrantNames({ size }: QuadrantNamesProps) {
  const text = useText(commonText);
  const isSmall = size < SMALL;
  const edge = size >= 400 ? 16 : size >= 300 ? 12 : isSmall ? 8 : 11;
  const line = isSmall ? 14 : 18;
  const top = edge + (isSmall ? 10 : 12);
  const bottom = size - edge - line;
  return (
    <g className={isSmall ? 'small' : undefined}>
      <text className="name win" x={size - edge} y={top} textAnchor="end">
        {text.quadrantBoth}
      </text>
      <Lines text={text.quadrantPleasantLines} x={edge} y={top} line={line} />
      <Lines text={text.quadrantEffectiveLines} x={size - edge} y={bottom} line={line} isEnd />
      <Lines text={text.quadrantNeitherLines} x={edge} y={bottom} line={line} />
      <g transform={`translate(-14 ${size / 2}) rotate(-90)`}>
        <text className="ax ax-t" textAnchor="middle" x="8">
          {text.trust}
        </text>
        <circle className="ax-t" cx={-text.trust.length * 3.1 - 3} cy="-4" r="5" />
      </g>
      <g transform={`translate(${size / 2} ${size + 22})`}>
        <text className="ax ax-g" textAnchor="middle" x="8">
          {text.goal}
        </text>
        <rect
          className="ax-g"
          x={-text.goal.length * 3.05 - 6}
          y="-9"
          width="10"
          height="10"
          rx="2"
        />
      </g>
    </g>
  );
}

function Lines({
  text,
  x,
  y,
  line,
  isEnd = false,
}: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly line: number;
  readonly isEnd?: boolean;
}) {
  return (
    <text className="name" x={x} y={y} textAnchor={isEnd ? 'end' : 'start'}>
      {text.split('\n').map((words, index) => (
        <tspan key={words} x={x} dy={index === 0 ? 0 : line}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
