import type { KeyboardEvent } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { DialView } from '#client/state/insight-view.ts';
import { dialAt } from '#shared/insight/dial.ts';
import { LanesOver, PlayheadCap } from './LanesOver.tsx';
import { wishOfSliderKey } from './playhead.ts';
import type { Plot } from './timeline-plot.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type PlayheadLineProps = {
  readonly playhead: Playhead;
  readonly plot: Plot;
  readonly dial: DialView | null;
};

/** The playhead of the reveal across all lanes. */
export function PlayheadLine({ playhead, plot, dial }: PlayheadLineProps) {
  const text = useText(debriefText);
  const atMs = usePlayheadAt(playhead);
  const { lengthMs } = playhead;
  const { left, width, top, lanesTop, bottom, dialY } = plot;
  const x = left + Math.min(1, atMs / Math.max(1, lengthMs)) * width;

  function onKeyDown(event: KeyboardEvent): void {
    const wish = wishOfSliderKey(event.key);
    if (!wish || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === 'by') playhead.by(wish.ms);
    if (wish.kind === 'to') playhead.go(wish.end === 'first' ? 0 : lengthMs);
  }

  return (
    <LanesOver
      x={x}
      top={top}
      bottom={bottom}
      veil={{ left, width, top: lanesTop }}
      dotY={dial && dialY(dialAt(dial.series, atMs))}
    >
      <PlayheadCap
        x={x}
        from={left}
        to={left + width}
        words={formatClock(atMs)}
        label={text.playhead}
        value={Math.round(atMs / 1000)}
        most={Math.round(lengthMs / 1000)}
        valueText={text.playheadAt({ time: formatClock(atMs), length: formatClock(lengthMs) })}
        onKeyDown={onKeyDown}
        onPlace={(place) => playhead.go(plot.msAt(place))}
      />
    </LanesOver>
  );
}
