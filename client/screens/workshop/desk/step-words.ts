import type { instructorText } from '#client/i18n/areas/instructor.ts';
import type { StepName } from '#shared/round/programme.ts';

type Words = (typeof instructorText)['en'];

/** What a step is called on the instructor's screen. */
export function stepWord(step: StepName, text: Words): string {
  const words: Readonly<Record<StepName, string>> = {
    brief: text.stepBrief,
    ready: text.stepReady,
    play: text.stepPlay,
    rate: text.stepRate,
    self: text.stepSelf,
    counterpart: text.stepCounterpart,
    observers: text.stepObservers,
    reveal: text.stepReveal,
    redo: text.stepRedo,
    commit: text.stepCommit,
    derole: text.stepDerole,
  };
  return words[step];
}

/** What the button says that leads on from a step: the new phase, where one begins. */
export function nextWord(step: StepName | null, text: Words): string {
  switch (step) {
    case null:
      return text.nextAll;
    case 'brief':
    case 'ready':
      return text.goToMeeting;
    case 'play':
      return text.goToReflect;
    case 'rate':
      return text.goToDebrief;
    case 'derole':
      return text.endRounds;
    default:
      return text.nextStep;
  }
}

/** All that {@link nextWord} may say. */
export function nextWords(text: Words): readonly string[] {
  return ([null, 'brief', 'play', 'rate', 'self', 'derole'] as const).map((step) =>
    nextWord(step, text),
  );
}
