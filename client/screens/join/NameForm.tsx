import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { TextField } from '#client/components/TextField.tsx';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { joinText } from '#client/i18n/areas/join.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { countdown } from './countdown.ts';
import type { JoinPort } from './join-port.ts';
import { LanguageField } from './LanguageField.tsx';
import { rememberedName, rememberName } from './own-name.ts';
import { problemWords } from './problem-words.ts';
import { type Refused, refusedAt } from './use-door.ts';

type NameFormProps = {
  readonly port: JoinPort;
  readonly code: string;
  readonly instructorName: string;
  /** Somebody else has just left this device: their name is not offered. */
  readonly isNewPerson: boolean;
  readonly onJoined: (workshopId: string) => void;
  /** The workshop has ended while the name was written: back to the code. */
  readonly onGone: () => void;
};

/** Who you are, what is kept, and in. */
export function NameForm({
  port,
  code,
  instructorName,
  isNewPerson,
  onJoined,
  onGone,
}: NameFormProps) {
  const join = useText(joinText);
  const states = useText(statesText);
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(() => (isNewPerson ? '' : rememberedName()));
  const [isMissing, setIsMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const leftMs = useTimeLeft(refused?.retryAtMs ?? 0, Date.now);
  const isWaiting = refused?.problem === 'too-many-tries' && leftMs > 0;
  const isSaid = refused !== null && (refused.problem !== 'too-many-tries' || isWaiting);
  const words = isSaid ? problemWords(refused, Math.ceil(leftMs / 1000), { join, states }) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || isWaiting) return;
    const trimmed = name.trim();
    if (trimmed === '') {
      setIsMissing(true);
      field.current?.querySelector('input')?.focus();
      return;
    }
    setIsBusy(true);
    const answer = await port.join({ code, name: trimmed, language });
    setIsBusy(false);
    if (answer.ok) {
      rememberName(trimmed);
      onJoined(answer.value.workshopId);
    } else setRefused(refusedAt(answer, Date.now()));
  };
  return (
    <form className="namef" ref={field} onSubmit={submit} noValidate>
      <div className="two">
        <TextField
          id={id}
          label={join.yourName}
          hint={join.nameHint}
          error={isMissing ? join.nameMissing : undefined}
          value={name}
          onChange={(value) => {
            setName(value);
            setIsMissing(false);
            setRefused(null);
          }}
          autoComplete="name"
          maxLength={40}
        />
        <LanguageField />
      </div>
      <p className="kept sm">
        <Icon name="info" size={16} />
        <span>{join.kept({ name: instructorName })}</span>
      </p>
      <div className="enterbar">
        <div aria-live="polite" className={words ? 'enterr' : ''}>
          {words && (
            <p className={isWaiting ? 'hint' : 'err'}>
              <Icon name={isWaiting ? 'clock' : 'alert'} size={16} />
              <span>{words}</span>
            </p>
          )}
        </div>
        <Button type="submit" variant="primary" size="lg" isBusy={isBusy} isDisabled={isWaiting}>
          {isWaiting ? join.enterIn({ left: countdown(leftMs) }) : join.enter}
          <Icon name="arrow" />
        </Button>
        {refused?.problem === 'no-such-workshop' && (
          <Button variant="quiet" onClick={onGone}>
            {join.another}
          </Button>
        )}
      </div>
    </form>
  );
}
