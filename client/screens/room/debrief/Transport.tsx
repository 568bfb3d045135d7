import type { ReactNode } from 'react';
import { Button } from '#client/components/Button.tsx';
import { IconButton } from '#client/components/IconButton.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { momentAfter, momentBefore, SPEEDS } from './playhead.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type TransportProps = {
  readonly playhead: Playhead;
  /** Times of the moments, in order. */
  readonly times: readonly number[];
  /** Which moment is shown. */
  readonly children: ReactNode;
};

/** Play, ten seconds either way, moment to moment, and how fast. */
export function Transport({ playhead, times, children }: TransportProps) {
  const text = useText(debriefText);
  const { at, lengthMs, isPlaying, speed } = playhead;
  const nextSpeed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
  return (
    <div className="tr">
      <IconButton
        icon="prev"
        label={text.previous}
        aria-keyshortcuts="["
        onClick={() => playhead.go(momentBefore(times, at.get()) ?? 0)}
      />
      <IconButton
        icon="back"
        label={text.back10}
        aria-keyshortcuts="J"
        onClick={() => playhead.by(-10_000)}
      />
      <Button
        variant="primary"
        icon={isPlaying ? 'pause' : 'play'}
        className="icon play"
        aria-label={isPlaying ? text.pause : text.play}
        aria-keyshortcuts="Space"
        onClick={playhead.toggle}
      />
      <IconButton
        icon="fwd"
        label={text.forward10}
        aria-keyshortcuts="L"
        onClick={() => playhead.by(10_000)}
      />
      <IconButton
        icon="next"
        label={text.next}
        aria-keyshortcuts="]"
        onClick={() => playhead.go(momentAfter(times, at.get()) ?? lengthMs)}
      />
      {children}
      <Button
        variant="quiet"
        size="sm"
        className="end"
        onClick={() => playhead.setSpeed(nextSpeed)}
      >
        {text.speed({ speed })}
      </Button>
    </div>
  );
}

/** The playhead's meeting time, of how much there is. */
export function MeetingTime({ playhead }: Pick<TransportProps, 'playhead'>) {
  const text = useText(debriefText);
  const time = usePlayheadAt(playhead, formatClock);
  return (
    <span className="num m5 tnow">
      {time}{' '}
      <span className="dim">{text.ofLength({ length: formatClock(playhead.lengthMs) })}</span>
    </span>
  );
}
