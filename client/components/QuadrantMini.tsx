import { QuadrantGround } from './QuadrantGround.tsx';
import { QuadrantTrail } from './QuadrantTrail.tsx';
import { type QuadrantPoint, toDrawing } from './quadrantPath.ts';

type QuadrantMiniProps = {
  /** The last minutes of the way, oldest first. The last is now. Empty while too little is seen. */
  readonly points: readonly QuadrantPoint[];
  /** The sentence that says the same. */
  readonly label: string;
  readonly width?: number;
  /** A card's quadrant need not be square. */
  readonly height?: number;
};

/** The quadrant of a room's card: fields and trail, no names. */
export function QuadrantMini({ points, label, width = 150, height = width }: QuadrantMiniProps) {
  return (
    <svg
      className="quad"
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      width={width + 2}
      height={height + 2}
      role="img"
      aria-label={label}
    >
      <QuadrantGround width={width} height={height} radius={9} inset={2} />
      <QuadrantTrail points={points.map((point) => toDrawing(point, width, height))} scale="mini" />
    </svg>
  );
}
