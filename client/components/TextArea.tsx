import { type TextareaHTMLAttributes, useId } from 'react';
import { describedBy, Field } from './Field.tsx';

type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
};

/** Several lines of text; the field grows with them where the browser can. */
export function TextArea({
  label,
  value,
  onChange,
  hint,
  error,
  id: givenId,
  rows = 3,
  className = '',
  ...rest
}: TextAreaProps) {
  const madeId = useId();
  const id = givenId ?? madeId;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        className={`textarea grows ${error ? 'is-error' : ''} ${className}`.trimEnd()}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  );
}
