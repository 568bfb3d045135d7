import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import { wishOfSliderKey } from '../room/debrief/playhead.ts';
import { useEvent } from '../room/useEvent.ts';
import type { Axis } from './axis.ts';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type ReplayPlayheadProps = {
  readonly clock: ReplayClock;
  readonly stage: StageState;
  readonly axis: Axis;
  readonly bottom: number;
};

/** A cap is as wide as a time, or as the name of a phase. */
const CAP = 46;
const LETTER = 8;

/** The playhead across all lanes: a slider for keys; drawn over marks that do not change with it. */
export function ReplayPlayhead({ clock, stage, axis, bottom }: ReplayPlayheadProps) {
  const text = useText(debriefText);
  const group = useRef<SVGGElement>(null);
  const { atMs, fromMs, toMs } = clock;
  const lengthMs = meetingMsAt(stage, toMs);
  const { words, isInMeeting } = useMomentWords(stage, atMs);
  const cap = isInMeeting ? CAP : Math.max(CAP, words.length * LETTER + 14);
  const x = axis.xOf(atMs);
  const first = axis.parts[0]?.x ?? 0;
  const last = axis.parts.at(-1);
  const end = last ? last.x + last.width : first;
  const capX = Math.min(end - cap / 2, Math.max(first + cap / 2, x));

  // The whole plot takes the press: what lies under the marks says where.
  const follow = useEvent((event: globalThis.PointerEvent) => {
    const svg = group.current?.ownerSVGElement;
    const box = svg?.getBoundingClientRect();
    if (!svg || !box || box.width === 0) return;
    clock.go(axis.msAt(((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width));
  });
  useEffect(() => {
    const plot = group.current?.ownerSVGElement?.querySelector<SVGRectElement>('[data-scrub]');
    if (!plot) return;
    const down = (event: globalThis.PointerEvent) => {
      plot.setPointerCapture(event.pointerId);
      follow(event);
    };
    const move = (event: globalThis.PointerEvent) => {
      if (plot.hasPointerCapture(event.pointerId)) follow(event);
    };
    plot.addEventListener('pointerdown', down);
    plot.addEventListener('pointermove', move);
    return () => {
      plot.removeEventListener('pointerdown', down);
      plot.removeEventListener('pointermove', move);
    };
  }, [follow]);

  const onKeyDown = (event: KeyboardEvent) => {
    const wish = wishOfSliderKey(event.key);
    if (!wish || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === 'by') clock.go(atMs + wish.ms);
    if (wish.kind === 'to') clock.go(wish.end === 'first' ? fromMs : toMs);
  };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event.nativeEvent);
  };
  return (
    <g
      ref={group}
      className="phd"
      role="slider"
      tabIndex={0}
      aria-label={text.playhead}
      aria-valuemin={0}
      aria-valuemax={Math.round((toMs - fromMs) / 1000)}
      aria-valuenow={Math.round((atMs - fromMs) / 1000)}
      aria-valuetext={
        isInMeeting ? text.playheadAt({ time: words, length: formatClock(lengthMs) }) : words
      }
      onKeyDown={onKeyDown}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      <path className="ph-line" d={`M0 18V${bottom}`} transform={`translate(${x.toFixed(1)} 0)`} />
      <g transform={`translate(${capX.toFixed(1)} 0)`}>
        <rect className="ph-cap" x={-cap / 2} y="0" width={cap} height="20" rx="6" />
        <text className="ph-t" x="0" y="14" textAnchor="middle">
          {words}
        </text>
      </g>
    </g>
  );
}
