import type { PointerEvent } from 'react';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { useSettled } from './useSettled.ts';

type MomentPinProps = RoomPartProps & {
  readonly which: 'best' | 'hardest';
  readonly lengthMs: number;
};

/** Where a mark stands that nobody has moved yet: beside the conversation's middle, and hollow. */
const PARKED = { best: 0.6, hardest: 0.4 } as const;
const KEYS_MS: Readonly<Record<string, number>> = {
  ArrowRight: 1000,
  ArrowUp: 1000,
  ArrowLeft: -1000,
  ArrowDown: -1000,
  PageUp: 10_000,
  PageDown: -10_000,
};

/** One mark along the conversation, moved by finger or keys. Optional, and hollow until it is moved. */
export function MomentPin({ room, which, lengthMs }: MomentPinProps) {
  const text = useText(reflectText);
  const note = useView(room, (view) => ownSeat(view).moments[which]?.note ?? '');
  const saved = useView(room, (view) => ownSeat(view).moments[which]?.meetingMs ?? null);
  const { shown, set } = useSettled<number | null>(saved, (meetingMs) =>
    room.source.send({ type: 'pickMoment', which, meetingMs, note }),
  );
  const at = shown ?? PARKED[which] * lengthMs;
  const hold = (ms: number) => Math.round(Math.min(lengthMs, Math.max(0, ms)));

  function follow(event: PointerEvent<HTMLSpanElement>): void {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box && box.width > 0) set(hold(((event.clientX - box.left) / box.width) * lengthMs));
  }

  return (
    <span
      className={`pin ${which === 'best' ? 'up' : 'dn'}${shown === null ? ' open' : ''}`}
      role="slider"
      tabIndex={0}
      aria-disabled={useIsSeenAgain() || undefined}
      aria-label={text[which]}
      aria-valuemin={0}
      aria-valuemax={Math.round(lengthMs / 1000)}
      aria-valuenow={Math.round(at / 1000)}
      aria-valuetext={shown === null ? text.noTimeYet : formatClock(shown)}
      style={{ left: `${(at / lengthMs) * 100}%` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onKeyDown={(event) => {
        const step = KEYS_MS[event.key];
        const next =
          event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? lengthMs
              : event.key === ' ' || event.key === 'Enter'
                ? at
                : step === undefined
                  ? null
                  : at + step;
        if (next === null) return;
        event.preventDefault();
        set(hold(next));
      }}
    >
      <b aria-hidden="true">{text[which]}</b>
    </span>
  );
}
