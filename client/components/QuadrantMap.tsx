import { QuadrantGround } from './QuadrantGround.tsx';
import { QuadrantNames } from './QuadrantNames.tsx';
import { QuadrantNote, type QuadrantNoteText } from './QuadrantNote.tsx';
import { QuadrantTrail } from './QuadrantTrail.tsx';
import { curveThrough, type QuadrantPoint, toDrawing } from './quadrantPath.ts';

type QuadrantMapProps = {
  /** The way through the meeting, oldest first, one point a minute. The last is now. */
  readonly points: readonly QuadrantPoint[];
  /** The sentence that says the same, as in "Now: trust 78, goal 71, in Samspel. Started past each other." */
  readonly label: string;
  /** Side in px of the square: 226, 352 or 460. */
  readonly size?: number;
  /** An earlier attempt, drawn dotted. */
  readonly ghost?: readonly QuadrantPoint[];
  readonly notes?: readonly QuadrantNoteText[];
  /** Draws itself once when it appears: for the start page and the first reveal, nowhere else. */
  readonly isDrawn?: boolean;
};

/** Trust upwards, the goal to the right, and the way through. Its own width is that of its parent, at most. */
export function QuadrantMap({
  points,
  label,
  size = 352,
  ghost = [],
  notes = [],
  isDrawn = false,
}: QuadrantMapProps) {
  const drawn = points.map((point) => toDrawing(point, size, size));
  const box = { width: size + 32, height: size + 36 };
  return (
    <svg
      className="quad"
      viewBox={`-30 -2 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={label}
      data-drawn={isDrawn || undefined}
    >
      <QuadrantGround width={size} height={size} radius={14} inset={0} />
      <QuadrantNames size={size} />
      {ghost.length > 1 && (
        <path
          className="ghost"
          d={curveThrough(ghost.map((point) => toDrawing(point, size, size)))}
        />
      )}
      <QuadrantTrail
        points={drawn}
        scale={size >= 400 ? 'large' : size >= 300 ? 'medium' : 'small'}
      />
      {notes.map((note) => {
        const at = drawn[note.index];
        return at && <QuadrantNote key={note.index} note={note} at={at} />;
      })}
    </svg>
  );
}
