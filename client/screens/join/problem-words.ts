import type { joinText } from '#client/i18n/areas/join.ts';
import type { statesText } from '#client/i18n/areas/states.ts';
import type { Refused } from './use-door.ts';

type Words = {
  readonly join: (typeof joinText)['en'];
  readonly states: (typeof statesText)['en'];
};

/** The sentence of a refusal at the door. Unknown and ended are one: codes cannot be tried out. */
export function problemWords(refused: Refused, secondsLeft: number, words: Words): string {
  switch (refused.problem) {
    case 'workshop-full':
      return words.states.codeFull;
    case 'too-many-tries':
      return words.states.tooMany({ seconds: secondsLeft });
    case 'no-such-workshop':
    case 'bad-request':
    case 'not-found':
    case 'brief-read':
    case 'not-now':
    case 'no-seat':
    case 'not-allowed':
      return words.states.codeWrong;
    case 'try-later':
    case 'server-error':
    case 'offline':
      return words.join.failed;
  }
}
