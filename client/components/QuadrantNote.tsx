import type { DrawnPoint } from './quadrantPath.ts';

/** A few words at one point of the path, with a line leading to it. */
export type QuadrantNoteText = {
  /** Which of the path's points it belongs to. */
  readonly index: number;
  readonly text: string;
  readonly time: string;
  /** On which side of the point the words stand. */
  readonly side: 'left' | 'right';
  /** How far below the point, in svg units; negative is above. */
  readonly below: number;
};

type QuadrantNoteProps = {
  readonly note: QuadrantNoteText;
  readonly at: DrawnPoint;
};

/** See {@link QuadrantNoteText}. */
export function QuadrantNote({ note, at }: QuadrantNoteProps) {
  const isRight = note.side === 'right';
  const across = isRight ? 20 : -26;
  const x = at.x + across + (isRight ? 6 : -6);
  const y = at.y + note.below;
  return (
    <g>
      <path className="lead" d={`M${at.x} ${at.y}l${across} ${note.below}`} />
      <text className="note" x={x} y={y - 2} textAnchor={isRight ? 'start' : 'end'}>
        {note.text}
        <tspan className="note2" x={x} dy="15">
          {note.time}
        </tspan>
      </text>
    </g>
  );
}
