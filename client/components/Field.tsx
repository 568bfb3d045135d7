import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type FieldProps = {
  /** The control's id; the hint is `${id}-hint` and the error `${id}-error`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Label above, hint or error below. An error takes the hint's place and is announced. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
      <div aria-live="polite">
        {error ? (
          <p className="err" id={`${id}-error`}>
            <Icon name="alert" size={16} />
            <span>{error}</span>
          </p>
        ) : (
          hint && (
            <p className="hint" id={`${id}-hint`}>
              {hint}
            </p>
          )
        )}
      </div>
    </div>
  );
}

/** The ids that describe a control inside a {@link Field}. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  if (error) return `${id}-error`;
  return hint ? `${id}-hint` : undefined;
}
