import type { KeyboardEvent, PointerEvent } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { wishOfSliderKey } from './playhead.ts';
import type { Plot } from './Timeline.tsx';
import type { Playhead } from './usePlayhead.ts';

type PlayheadLineProps = { readonly playhead: Playhead; readonly plot: Plot };

/** The playhead across all lanes: a slider for keys, and the whole plot takes the press. */
export function PlayheadLine({ playhead, plot }: PlayheadLineProps) {
  const text = useText(debriefText);
  const { atMs, lengthMs } = playhead;
  const x = plot.left + (atMs / Math.max(1, lengthMs)) * plot.width;
  const capX = Math.min(plot.left + plot.width - 21, Math.max(plot.left + 21, x));

  function follow(event: PointerEvent<SVGRectElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width > 0) playhead.go(((event.clientX - box.left) / box.width) * lengthMs);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const wish = wishOfSliderKey(event.key);
    if (!wish || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === 'by') playhead.by(wish.ms);
    if (wish.kind === 'to') playhead.go(wish.end === 'first' ? 0 : lengthMs);
  }

  return (
    <>
      <rect
        className="scrub"
        x={plot.left}
        y="0"
        width={plot.width}
        height={plot.bottom}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
      />
      <g
        className="phd"
        role="slider"
        tabIndex={0}
        aria-label={text.playhead}
        aria-valuemin={0}
        aria-valuemax={Math.round(lengthMs / 1000)}
        aria-valuenow={Math.round(atMs / 1000)}
        aria-valuetext={text.playheadAt({
          time: formatClock(atMs),
          length: formatClock(lengthMs),
        })}
        onKeyDown={onKeyDown}
      >
        <path className="ph-line" d={`M${x.toFixed(1)} 20V${plot.bottom}`} />
        <rect className="ph-cap" x={capX - 21} y="0" width="42" height="20" rx="6" />
        <text className="ph-t" x={capX} y="14" textAnchor="middle">
          {formatClock(atMs)}
        </text>
      </g>
    </>
  );
}
