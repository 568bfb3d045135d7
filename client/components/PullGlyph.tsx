type PullGlyphProps = {
  /** Where a scenario pulls to; unknown ones light no square. */
  readonly pull: string;
};

const SQUARES = [
  { pull: 'pleasant', x: 0.75, y: 0.75, fill: 'var(--trust)' },
  { pull: 'both', x: 16.25, y: 0.75, fill: 'var(--ink-3)' },
  { pull: 'neither', x: 0.75, y: 16.25, fill: 'var(--ink-3)' },
  { pull: 'effective', x: 16.25, y: 16.25, fill: 'var(--goal)' },
] as const;

/** The quadrant in small, with the failure a scenario pulls toward filled. The words stand beside it. */
export function PullGlyph({ pull }: PullGlyphProps) {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      {SQUARES.map((square) => (
        <rect
          key={square.pull}
          x={square.x}
          y={square.y}
          width="13"
          height="13"
          rx="3"
          fill={square.pull === pull ? square.fill : 'none'}
          stroke={square.pull === pull ? square.fill : 'var(--line-input)'}
          strokeWidth="1.2"
        />
      ))}
    </svg>
  );
}
