import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

type LanesOverProps = {
  /** Where the moment stands, px from the left of the drawing. */
  readonly x: number;
  /** From where to where the line goes, px from the top. */
  readonly top: number;
  readonly bottom: number;
  /** What lies after the moment is paler, within this box. */
  readonly veil?: { readonly left: number; readonly width: number; readonly top: number };
  /** Where the dial stood, px from the top. */
  readonly dotY?: number | null;
  readonly children?: ReactNode;
};

/**
 * What moves over lanes that are drawn once: the line, the dot on the dial, and the veil over what is
 * yet to come. Boxes over the drawing that are only ever shifted, so that nothing is laid out or painted
 * anew while they move.
 */
export function LanesOver({ x, top, bottom, veil, dotY = null, children }: LanesOverProps) {
  return (
    <>
      <i className="lo-line" style={{ top, height: bottom - top, transform: shift(x) }} />
      {veil && (
        <div
          className="lo-veil"
          style={{
            top: veil.top,
            height: bottom - veil.top,
            clipPath: `inset(0 calc(100% - ${veil.left + veil.width}px) 0 ${veil.left}px)`,
          }}
        >
          <i style={{ transform: shift(Math.max(veil.left, x)) }} />
        </div>
      )}
      {dotY !== null && <i className="lo-dot" style={{ transform: shift(x, dotY) }} />}
      {children}
    </>
  );
}

function shift(x: number, y = 0): string {
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

type PlayheadCapProps = {
  /** Where its middle stands, px; it stays between `from` and `to`. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly label: string;
  /** Seconds. */
  readonly value: number;
  readonly most: number;
  readonly valueText: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPlace: (x: number) => void;
};

/** A cap is as wide as a time, or as the name of a phase. */
const CAP = 46;
const LETTER = 8;

/** The playhead's cap: a slider for keys and for dragging. */
export function PlayheadCap(props: PlayheadCapProps) {
  const { x, from, to, words, label, value, most, valueText, onKeyDown, onPlace } = props;
  const width = Math.max(CAP, words.length * LETTER + 6);
  const left = Math.max(from, Math.min(to - width, x - width / 2));
  return (
    <div
      className="lo-cap"
      style={{ width, transform: shift(left) }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      {...dragging(onPlace)}
    >
      {words}
    </div>
  );
}

/** Makes an element over the lanes follow the pointer. `onPlace`: px from the left of the drawing. */
export function dragging(onPlace: (x: number) => void) {
  const follow = (event: PointerEvent<Element>) => {
    const box = event.currentTarget.closest('[data-lanes]')?.getBoundingClientRect();
    if (box && box.width > 0) onPlace(event.clientX - box.left);
  };
  return {
    onPointerDown(event: PointerEvent<Element>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event);
    },
    onPointerMove(event: PointerEvent<Element>) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
    },
  };
}
