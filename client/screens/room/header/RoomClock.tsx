import { Clock } from '#client/components/Clock.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { briefText } from '#client/i18n/areas/brief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { isPaused, remainingMs } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import { type RoomPartProps, useView } from '../room.ts';

/** The one clock of the room: ring, time left and a word for how it stands. */
export function RoomClock({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const brief = useText(briefText);
  const stage = useView(room, (view) => view.state.stage);
  const { nowMs } = room.source;
  const waitUntilMs = stage.countdownAtMs ?? stage.resumesAtMs ?? 0;
  const waitMs = useTimeLeft(waitUntilMs, nowMs);
  if (stage.isStopped || stage.ended || !stage.step) return <StoppedClock stage={stage} />;

  const isWaiting = waitMs > 0 && stage.pausedAtMs === null;
  const seconds = Math.ceil(waitMs / 1000);
  const left = wordFor(stage, { meeting: text.clockLeft, ...brief });
  const waiting = stage.countdownAtMs === null ? text.clockResumes : text.clockStarts;
  return (
    <span className="clkw" data-cue={stage.finishing !== null || undefined}>
      <Clock
        endsAtMs={stage.finishing?.endsAtMs ?? stage.step.endsAtMs}
        nowMs={nowMs}
        totalMs={stage.step.lengthMs}
        pausedLeftMs={isWaiting || isPaused(stage, nowMs()) ? remainingMs(stage, nowMs()) : null}
        words={{
          left: stage.finishing ? text.clockFinish : left,
          lastMinute: stage.finishing
            ? text.clockFinish
            : stage.step.step === 'play'
              ? text.clockLastMinute
              : left,
          paused: isWaiting ? waiting({ seconds }) : text.clockPaused,
          end: stage.step.step === 'play' ? text.clockFinish : left,
        }}
      />
    </span>
  );
}

/** After Stop the clock is replaced by the word. */
function StoppedClock({ stage }: { readonly stage: StageState }) {
  const text = useText(meetingText);
  if (!stage.step) return null;
  return (
    <span className="clkw">
      <span className="clock stp">
        <Icon name={stage.isStopped ? 'stop' : 'check'} />
        {stage.isStopped ? text.clockStopped : text.clockEnded}
      </span>
    </span>
  );
}

function wordFor(
  stage: StageState,
  words: { readonly meeting: string; readonly toRead: string; readonly toReady: string },
): string {
  if (stage.step?.step === 'brief') return words.toRead;
  return stage.step?.step === 'ready' ? words.toReady : words.meeting;
}
