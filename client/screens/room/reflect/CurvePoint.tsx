import { type PointerEvent, useRef } from 'react';
import { valueAfterKey } from '#client/components/ratingKeys.ts';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { dialWord } from '../dial/dial-value.ts';
import type { RoomPartProps } from '../room.ts';
import { useSettled } from './useSettled.ts';

type CurvePointProps = RoomPartProps & {
  readonly point: 0 | 1 | 2 | 3;
  readonly value: number | null;
  /** With the minute in it. */
  readonly label: string;
};

/** How far the highest and the lowest answer stay from the edge, percent. */
const EDGE = 8;

/** Where a value of 0 to 100 stands in the box, percent from the top. */
export function pointTop(value: number): number {
  return EDGE + (1 - value / 100) * (100 - 2 * EDGE);
}

/** One of the four points: an upright slider of its own. Dashed until it is moved. */
export function CurvePoint({ room, point, value, label }: CurvePointProps) {
  const common = useText(commonText);
  const meeting = useText(meetingText);
  const knob = useRef<HTMLSpanElement>(null);
  const { shown, set } = useSettled<number | null>(value, (next) =>
    room.source.send({ type: 'drawCurve', point, value: next ?? 50 }),
  );
  const at = shown ?? 50;

  function follow(event: PointerEvent<HTMLSpanElement>): void {
    const box = knob.current?.parentElement?.getBoundingClientRect();
    if (!box || box.height === 0) return;
    const share = 1 - (((event.clientY - box.top) / box.height) * 100 - EDGE) / (100 - 2 * EDGE);
    set(Math.round(Math.min(1, Math.max(0, share)) * 100));
  }

  return (
    <span
      ref={knob}
      className={shown === null ? 'pt open' : 'pt'}
      role="slider"
      tabIndex={0}
      aria-disabled={useIsSeenAgain() || undefined}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={at}
      aria-valuetext={shown === null ? common.notAnswered : meeting.dialWords[dialWord(at)]}
      style={{ left: `${(point / 3) * 100}%`, top: `${pointTop(at)}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onPointerUp={(event) => {
        // A press without a drag: what is shown is the answer.
        if (shown === null) follow(event);
      }}
      onKeyDown={(event) => {
        const next = valueAfterKey(event.key, shown);
        if (next === null) return;
        event.preventDefault();
        set(next);
      }}
    >
      <svg width="16" height="16" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="m5 7 4-4 4 4M5 11l4 4 4-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
