import { type KeyboardEvent, useRef } from 'react';
import { useWidth } from '#client/components/useWidth.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { TagView } from '#client/state/tag-view.ts';
import { meetingMsAt, stepLengthMs } from '#shared/round/clock.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { useSecond } from '../useSecond.ts';
import { LaneMark } from './LaneMark.tsx';
import type { PadOnScreen } from './usePad.ts';
import { useTagName } from './useTagName.ts';

type LiveLaneProps = RoomPartProps & { readonly onScreen: PadOnScreen };

const LEFT = 88;
const RIGHT = 8;
const LANES = { trust: 26, goal: 62, buyer: 94 } as const;
const AXIS_EVERY_MS = [60_000, 120_000, 300_000];
const LABEL_PX = 110;
const UNPLACED_PX = 1132;

/** Own tags on a line of time, with a playhead at now. A mark is pressed to edit its note. */
export function LiveLane({ room, onScreen }: LiveLaneProps) {
  const text = useText(observerText);
  const nameOf = useTagName();
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame, UNPLACED_PX) ?? UNPLACED_PX;
  const stage = useView(room, ({ state }) => state.stage);
  const second = useSecond(room.source.nowMs, !onScreen.rests);
  const nowMs = meetingMsAt(stage, second * 1000);
  const lengthMs = Math.max(stepLengthMs(stage, 'play'), nowMs);
  const span = width - LEFT - RIGHT;
  const x = (ms: number): number => LEFT + (Math.min(ms, lengthMs) / lengthMs) * span;
  const every =
    AXIS_EVERY_MS.find((ms) => (ms / lengthMs) * span >= LABEL_PX) ??
    AXIS_EVERY_MS.at(-1) ??
    60_000;
  const axis = Array.from({ length: Math.floor(lengthMs / every) + 1 }, (_, at) => at * every);
  const { pad, tags, noted } = onScreen;
  const stop = noted?.tagId ?? tags.at(-1)?.tagId;
  return (
    <section className="lane2" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: marks in an svg, one tab stop, arrows walk */}
      <svg
        className="lanes"
        viewBox={`0 0 ${width} 124`}
        width={width}
        height="124"
        role="group"
        aria-label={text.timeline}
        onKeyDown={walkMarks}
      >
        <text x="0" y="30">
          {text.trust}
        </text>
        <text x="0" y="66">
          {text.goal}
        </text>
        <text x="0" y="98">
          {text.buyer}
        </text>
        <path
          className="base"
          d={`M${LEFT} 26H${width - RIGHT}M${LEFT} 62H${width - RIGHT}M${LEFT} 94H${width - RIGHT}`}
        />
        {axis.map((ms) => (
          <text
            key={ms}
            className="axis"
            x={x(ms)}
            y="121"
            textAnchor={ms === 0 ? 'start' : ms === lengthMs ? 'end' : 'middle'}
          >
            {formatClock(ms)}
          </text>
        ))}
        {tags.map((tag) => (
          <LaneMark
            key={tag.tagId}
            tag={tag}
            x={x(tag.meetingMs)}
            y={laneOf(tag)}
            name={text.tagAt({ name: nameOf(tag.code), time: formatClock(tag.meetingMs) })}
            noteWord={tag.note ? text.hasNote : null}
            isNoted={tag.tagId === noted?.tagId}
            isTabStop={tag.tagId === stop}
            onChoose={pad.chooseNoted}
          />
        ))}
        <path className="ph-line" d={`M${x(nowMs).toFixed(1)} 2V108`} />
        <circle className="ph-cap" cx={x(nowMs).toFixed(1)} cy="4" r="4" />
      </svg>
    </section>
  );
}

/** Signals, and everything that is about the buyer alone, stand in the buyer's lane. */
function laneOf({ code, about }: TagView): number {
  if (code.kind !== 'behaviour' || about === 'buyer') return LANES.buyer;
  return 'RALP'.includes(code.dimension) ? LANES.trust : LANES.goal;
}

/** One tab stop: Left and Right walk from mark to mark. */
function walkMarks(event: KeyboardEvent<SVGSVGElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-mark]')].toSorted(
    (a, b) => Number(a.dataset.mark) - Number(b.dataset.mark),
  );
  const at = marks.indexOf(document.activeElement as SVGGElement);
  marks[at + step]?.focus();
  if (at >= 0) event.preventDefault();
}
