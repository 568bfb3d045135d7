import { type ReactNode, useRef } from 'react';
import { useWidth } from '#client/components/useWidth.ts';

type LanesFrameProps = {
  readonly className: string;
  /** Its width where nothing has a layout, px. */
  readonly unplaced: number;
  readonly children: (width: number) => ReactNode;
};

/**
 * What lanes are drawn in, once its width is known and before anything is painted: drawn at a guess
 * first, hundreds of marks would be drawn twice.
 */
export function LanesFrame({ className, unplaced, children }: LanesFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, unplaced);
  return (
    <div ref={frame} className={className} data-lanes>
      {width !== null && children(width)}
    </div>
  );
}
