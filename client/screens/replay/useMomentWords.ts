import { commonText } from '#client/i18n/areas/common.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import { phaseAt } from './axis.ts';

/** What a moment is called: its meeting time, or outside the meeting the phase that it is in. */
export type MomentWords = { readonly words: string; readonly isInMeeting: boolean };

/** Names a moment of a round, server time in ms, by its whole stage. */
export function useMomentWords(stage: StageState, atMs: number): MomentWords {
  const common = useText(commonText);
  const phases = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  const phase = phaseAt(stage, atMs);
  const isInMeeting = phase === null || phase === 'meeting';
  return {
    words: isInMeeting ? formatClock(meetingMsAt(stage, atMs)) : phases[phase],
    isInMeeting,
  };
}
