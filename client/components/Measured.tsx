import { type ReactNode, useRef } from 'react';
import { useWidth } from './useWidth.ts';

type MeasuredProps = {
  readonly className: string;
  /** Its width where nothing has a layout, px. */
  readonly unplaced: number;
  readonly children: (width: number) => ReactNode;
};

/**
 * A frame whose inside is drawn once its width is known, before anything is painted: drawn at a guess
 * first, hundreds of marks would be drawn twice.
 */
export function Measured({ className, unplaced, children }: MeasuredProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, unplaced);
  return (
    <div ref={frame} className={className} data-lanes>
      {width !== null && children(width)}
    </div>
  );
}
