import { meetingMsAt, serverMsAt } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import type { Playhead } from '../room/debrief/usePlayhead.ts';
import type { ReplayClock } from './useReplayClock.ts';

/**
 * The replay's clock as the meeting's own playhead, which the parts of the reveal work with: meeting
 * time in, server time out. Small steps are steps of server time, so that they leave a pause.
 */
export function meetingPlayhead(clock: ReplayClock, stage: StageState): Playhead {
  return {
    at: { get: () => meetingMsAt(stage, clock.at.get()), subscribe: clock.at.subscribe },
    lengthMs: meetingMsAt(stage, clock.toMs),
    isPlaying: clock.isPlaying,
    speed: clock.speed,
    go: (meetingMs) => clock.go(serverMsAt(stage, meetingMs)),
    by: (ms) => clock.go(clock.at.get() + ms),
    toggle: clock.toggle,
    setSpeed: clock.setSpeed,
  };
}
