import { formatClock } from '#client/i18n/format.ts';
import { useStore } from '#client/state/use-store.ts';
import type { StageState } from '#shared/round/state.ts';
import { MeetingTime } from '../room/debrief/Transport.tsx';
import type { Playhead } from '../room/debrief/usePlayhead.ts';
import { phasesOf } from './axis.ts';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type MomentTimeProps = {
  readonly stage: StageState;
  readonly clock: ReplayClock;
  readonly playhead: Playhead;
};

/** Which moment is shown: the meeting's own time, and outside it the phase and how long it had lasted. */
export function MomentTime({ stage, clock, playhead }: MomentTimeProps) {
  const { words, isInMeeting } = useMomentWords(stage, clock);
  const since = useStore(clock.at, (atMs) => {
    const phase = phasesOf(stage, clock.toMs).findLast(({ fromMs }) => fromMs <= atMs);
    return formatClock(atMs - (phase?.fromMs ?? atMs));
  });
  if (isInMeeting) return <MeetingTime playhead={playhead} />;
  return (
    <span className="num m5 tnow">
      {words} <span className="dim">{since}</span>
    </span>
  );
}
