import { type FormEvent, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { TextField } from '#client/components/TextField.tsx';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { landingText } from '#client/i18n/areas/landing.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import { formatJoinCode, missingFrom } from '../landing/joinCode.ts';
import { countdown } from './countdown.ts';
import { OwnLinkField } from './OwnLinkField.tsx';
import { problemWords } from './problem-words.ts';
import type { DoorState } from './use-door.ts';

type CodeStepProps = {
  /** What was tried last; it stays in the field, whatever came of it. */
  readonly typedBefore: string;
  readonly door: Exclude<DoorState, { kind: 'open' }>;
  readonly onTry: (typed: string) => void;
};

/** The code: typed here, or judged here when a link brought one that opens nothing. */
export function CodeStep({ typedBefore, door, onTry }: CodeStepProps) {
  const join = useText(joinText);
  const landing = useText(landingText);
  const states = useText(statesText);
  const [typed, setTyped] = useState(() => formatJoinCode(typedBefore));
  const [hasChanged, setHasChanged] = useState(false);
  const refused = door.kind === 'refused' ? door : null;
  const leftMs = useTimeLeft(refused?.retryAtMs ?? 0, Date.now);
  const isWaiting = refused?.problem === 'too-many-tries' && leftMs > 0;
  const isOver = refused?.problem === 'too-many-tries' && leftMs === 0;
  const isShown = refused !== null && (isWaiting || !hasChanged) && !isOver;
  const missing = missingFrom(typedBefore);
  const words = !isShown
    ? undefined
    : missing > 0
      ? landing.codeShort({ missing })
      : problemWords(refused, Math.ceil(leftMs / 1000), { join, states });
  // Waiting is nobody's mistake: it is told as a hint, not in red.
  const said = isWaiting ? { hint: words ?? '' } : { hint: join.codeHint, error: words };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWaiting || typed.trim() === '') return;
    setHasChanged(false);
    onTry(typed);
  };
  return (
    <div className="jl">
      <h1>{join.codeHeading}</h1>
      <form className="cdr" onSubmit={submit} noValidate>
        <TextField
          className="codein"
          label={join.code}
          value={typed}
          onChange={(value) => {
            setTyped(formatJoinCode(value));
            setHasChanged(true);
          }}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={120}
          placeholder="ABC-DEFG"
          {...said}
        />
        <Button
          type="submit"
          variant="primary"
          className="cdgo"
          isDisabled={isWaiting}
          isBusy={door.kind === 'looking'}
        >
          {isWaiting ? countdown(leftMs) : join.join}
        </Button>
      </form>
      <OwnLinkField isOpen={isShown && missing === 0 && refused.problem === 'no-such-workshop'} />
    </div>
  );
}
