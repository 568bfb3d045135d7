import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { TextField } from '#client/components/TextField.tsx';
import { joinText } from '#client/i18n/areas/join.ts';
import { useText } from '#client/i18n/useText.ts';

const TOKEN = /(?:\/me#|^)([A-Za-z0-9_-]{43})$/;

type OwnLinkFieldProps = {
  /** Unfolded from the start: the code has just opened nothing, and this is the way out. */
  readonly isOpen: boolean;
};

/** The way back for those who were here before: paste the personal link. */
export function OwnLinkField({ isOpen }: OwnLinkFieldProps) {
  const text = useText(joinText);
  const [, navigate] = useLocation();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [pasted, setPasted] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  if (!isOpen && !isUnfolded) {
    return (
      <p className="els sm">
        <button type="button" className="textlink" onClick={() => setIsUnfolded(true)}>
          {text.ownLink}
        </button>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const token = TOKEN.exec(pasted.trim())?.[1];
    if (token) navigate(`/me#${token}`);
    else setIsWrong(true);
  };
  return (
    <form className="cdr own-link" onSubmit={submit} noValidate>
      <TextField
        label={text.ownLink}
        hint={text.ownLinkHint}
        error={isWrong ? text.ownLinkWrong : undefined}
        value={pasted}
        onChange={(value) => {
          setPasted(value);
          setIsWrong(false);
        }}
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit" className="cdgo">
        {text.ownLinkOpen}
      </Button>
    </form>
  );
}
