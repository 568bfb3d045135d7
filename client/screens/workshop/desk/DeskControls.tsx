import type { RefObject } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Clock } from '#client/components/Clock.tsx';
import { PhaseStepper } from '#client/components/PhaseStepper.tsx';
import { SteadyLabel } from '#client/components/SteadyLabel.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RunningRoom, sharedPhase, sharedStep } from './rooms-now.ts';
import { nextWord, nextWords, stepWord } from './step-words.ts';

/** Two minutes. */
export const PLUS_MS = 120_000;

type DeskControlsProps = {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly rooms: readonly RunningRoom[];
  readonly nowMs: () => number;
  readonly onPause: () => void;
  readonly onPlus: () => void;
  readonly onNext: () => void;
};

/** The steering of all rooms at once, with phase and clock where they share one. */
export function DeskControls({ root, rooms, nowMs, onPause, onPlus, onNext }: DeskControlsProps) {
  const text = useText(instructorText);
  const phase = sharedPhase(rooms);
  const step = sharedStep(rooms);
  const areAllPaused = rooms.length > 0 && rooms.every((room) => room.isPaused);
  // One clock for all: the room that ends last. One that stands still speaks only where all do.
  const last = rooms.toSorted((a, b) => (b.endsAtMs ?? 0) - (a.endsAtMs ?? 0))[0];
  const total = last?.lengthMs ?? 0;
  return (
    <div className="ictl" ref={root}>
      <h1 className="vh">{text.title}</h1>
      {phase ? (
        <PhaseStepper phase={phase} />
      ) : (
        <p className="sm mut mixed">{rooms.length === 0 ? text.noneRuns : text.mixedSteps}</p>
      )}
      {step && last && (
        <Clock
          endsAtMs={last.endsAtMs ?? 0}
          nowMs={nowMs}
          pausedLeftMs={last.pausedLeftMs}
          totalMs={total}
          words={{ left: text.of({ total: formatClock(total) }) }}
        />
      )}
      {/* After the clock, which stands still while the steps have names of different lengths. */}
      {step && phase === 'debrief' && <span className="sm m5 stepnow">{stepWord(step, text)}</span>}
      <div className="row row-2 end">
        <Button
          icon={areAllPaused ? 'play' : 'pause'}
          aria-keyshortcuts="P"
          isDisabled={rooms.length === 0}
          onClick={onPause}
        >
          <SteadyLabel
            words={areAllPaused ? text.resumeAll : text.pauseAll}
            others={[text.resumeAll, text.pauseAll]}
          />
        </Button>
        <Button
          icon="plus"
          aria-label={text.plusTwoLabel}
          aria-keyshortcuts="+"
          isDisabled={rooms.length === 0}
          onClick={onPlus}
        >
          {text.plusTwo}
        </Button>
        <Button variant="primary" isDisabled={rooms.length === 0} onClick={onNext}>
          <SteadyLabel words={nextWord(step, text)} others={nextWords(text)} hasArrow />
        </Button>
      </div>
    </div>
  );
}
