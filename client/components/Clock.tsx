import { useEffect, useRef } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { formatTimeLeft } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { announcements } from './announcements.ts';
import { ClockRing } from './ClockRing.tsx';
import { Icon } from './Icon.tsx';
import { useTimeLeft } from './useTimeLeft.ts';

const LAST_MINUTE_MS = 60_000;

type ClockProps = {
  /** Server time at which the step ends, ms since the epoch. */
  readonly endsAtMs: number;
  /** Estimate of the server's time. The same function from render to render. */
  readonly nowMs: () => number;
  /** The whole length, for the ring. Without it there is no ring. */
  readonly totalMs?: number;
  /** Stands still and shows this much left. */
  readonly pausedLeftMs?: number | null;
  /** Words in place of the usual ones: left, last minute, paused, time is up. An empty one shows nothing. */
  readonly words?: Partial<Readonly<Record<'left' | 'lastMinute' | 'paused' | 'end', string>>>;
  /** Says the last minute aloud, once, politely. For the one clock of a room, not for many. */
  readonly isAnnounced?: boolean;
};

/** Time left as ring and mm:ss with a word. Never red, never blinks, and silent each second. */
export function Clock({ pausedLeftMs = null, words = {}, ...clock }: ClockProps) {
  const text = useText(commonText);
  if (pausedLeftMs === null) return <RunningClock {...clock} words={words} />;
  return (
    <span className="clock">
      <Icon name="pause" />
      <span className="digits">{formatTimeLeft(pausedLeftMs)}</span>
      <small key={words.paused}>{words.paused ?? text.paused}</small>
    </span>
  );
}

function RunningClock({ endsAtMs, nowMs, totalMs, words = {}, isAnnounced = false }: ClockProps) {
  const text = useText(commonText);
  const leftMs = useTimeLeft(endsAtMs, nowMs);
  const isLastMinute = leftMs <= LAST_MINUTE_MS;
  const wasLastMinute = useRef(isLastMinute);
  useEffect(() => {
    // Only the crossing is said, not a clock that begins within its last minute.
    if (isAnnounced && isLastMinute && !wasLastMinute.current)
      announcements.say(text.oneMinuteLeft);
    wasLastMinute.current = isLastMinute;
  }, [isAnnounced, isLastMinute, text]);
  const word =
    leftMs === 0
      ? (words.end ?? text.timeUp)
      : isLastMinute
        ? (words.lastMinute ?? words.left ?? text.lastMinute)
        : (words.left ?? text.timeLeft);
  return (
    <span className="clock" role="timer">
      {totalMs !== undefined && <ClockRing share={leftMs / totalMs} />}
      <span className="digits">{formatTimeLeft(leftMs)}</span>
      {word && <small key={word}>{word}</small>}
    </span>
  );
}
