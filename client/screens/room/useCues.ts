import { useEffect, useRef } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { focusHeading, whenHeadingStands } from '#client/components/focusHeading.ts';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import { isPaused } from '#shared/round/clock.ts';
import { phaseOf, type StepName } from '#shared/round/programme.ts';
import { type Room, useView } from './room.ts';

const CUES_MS = [60_000, 10_000] as const;

/** The cue that was passed since the last look, or null. Only the crossing is a cue. */
export function cuePassed(beforeMs: number, nowMs: number): 60_000 | 10_000 | null {
  return CUES_MS.findLast((cue) => beforeMs > cue && nowMs <= cue) ?? null;
}

/** Says a minute and ten seconds before the scene ends, once each; in person the phone shakes. */
export function useCues(room: Room): void {
  const text = useText(statesText);
  const common = useText(commonText);
  const stage = useView(room, ({ state }) => state.stage);
  const isInPerson = stage.opening?.mode === 'in-person';
  const isPlay = stage.step?.step === 'play';
  const isFinishing = stage.finishing !== null;
  const leftMs = useTimeLeft(isPlay ? (stage.step?.endsAtMs ?? 0) : 0, room.source.nowMs);
  const before = useRef({ endsAtMs: stage.step?.endsAtMs ?? 0, leftMs });
  useEffect(() => {
    const { leftMs: beforeMs, endsAtMs } = before.current;
    before.current = { leftMs, endsAtMs: stage.step?.endsAtMs ?? 0 };
    // A pause or the instructor moved the end: that is no crossing.
    const isMoved = endsAtMs !== (stage.step?.endsAtMs ?? 0);
    if (!isPlay || isFinishing || isMoved || isPaused(stage, room.source.nowMs())) return;
    const cue = cuePassed(beforeMs, leftMs);
    if (!cue) return;
    announcements.say(cue === 60_000 ? common.oneMinuteLeft : text.tenSecondsLeft);
    if (isInPerson) shake(cue === 60_000 ? [80] : [80, 80, 80]);
  }, [leftMs, stage, isPlay, isFinishing, isInPerson, text, common, room]);
  useEffect(() => {
    if (!isFinishing) return;
    announcements.say(common.timeUp);
    if (isInPerson) shake([200]);
  }, [isFinishing, isInPerson, common]);
}

function shake(pattern: number[]): void {
  if ('vibrate' in navigator) navigator.vibrate(pattern);
}

/** On a change of step that changes the screen: the focus to the new h1, and the phase said. */
export function usePhaseFocus(room: Room): void {
  const text = useText(meetingText);
  const step = useView(room, ({ state }) => state.stage.step?.step ?? null);
  const isStopped = useView(room, ({ state }) => state.stage.isStopped);
  const place = isStopped ? 'stopped' : step === null ? null : placeOf(step);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    const wasThere = before.current !== null;
    before.current = place;
    if (!wasThere || place === null) return;
    if (place !== 'stopped' && step !== null) announcements.say(text.phaseBegins[phaseOf(step)]);
    return whenHeadingStands(focusHeading);
  }, [place, step, text]);
}

/** Brief and ready are one screen; every other step has its own. */
function placeOf(step: StepName): string {
  return step === 'ready' ? 'brief' : step;
}
