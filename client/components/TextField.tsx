import { type InputHTMLAttributes, useId } from 'react';
import { describedBy, Field } from './Field.tsx';

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
};

/** One line of text, with its label, hint and error. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  id: givenId,
  className = '',
  ...rest
}: TextFieldProps) {
  const madeId = useId();
  const id = givenId ?? madeId;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={id}
        className={`input ${error ? 'is-error' : ''} ${className}`.trimEnd()}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  );
}
