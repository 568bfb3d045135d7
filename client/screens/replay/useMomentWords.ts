import { commonText } from '#client/i18n/areas/common.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { useStore } from '#client/state/use-store.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import { phaseAt } from './axis.ts';
import type { ReplayClock } from './useReplayClock.ts';

/** What a moment is called: its meeting time, or outside the meeting the phase that it is in. */
export type MomentWords = { readonly words: string; readonly isInMeeting: boolean };

/** Names the moment at the playhead by the whole stage; who asks is drawn again when the name changes. */
export function useMomentWords(stage: StageState, clock: Pick<ReplayClock, 'at'>): MomentWords {
  const common = useText(commonText);
  const phase = useStore(clock.at, (atMs) => phaseAt(stage, atMs));
  const time = useStore(clock.at, (atMs) => formatClock(meetingMsAt(stage, atMs)));
  const phases = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  const isInMeeting = phase === null || phase === 'meeting';
  return { words: isInMeeting ? time : phases[phase], isInMeeting };
}
