import { useId } from 'react';
import { describedBy } from '#client/components/Field.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { hostText } from '#client/i18n/areas/host.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Draft } from './draft.ts';
import type { CheckedField } from './draft-errors.ts';

type WhoSectionsProps = {
  readonly draft: Draft;
  readonly missing: readonly CheckedField[];
  readonly onChange: (part: Partial<Draft>) => void;
};

/** What the workshop is called and who leads it: the question is the label. */
export function WhoSections({ draft, missing, onChange }: WhoSectionsProps) {
  const text = useText(hostText);
  const id = useId();
  const fields = [
    {
      field: 'title',
      question: text.titleQuestion,
      hint: text.titleHint,
      error: missing.includes('title') ? text.titleMissing : undefined,
      className: 'big',
      maxLength: 80,
      autoComplete: 'off',
    },
    {
      field: 'name',
      question: text.nameQuestion,
      hint: text.nameHint,
      error: missing.includes('name') ? text.nameMissing : undefined,
      className: '',
      maxLength: 40,
      autoComplete: 'name',
    },
  ] as const;
  return fields.map(({ field, question, hint, error, className, maxLength, autoComplete }) => {
    const own = `${id}${field}`;
    return (
      <section key={field} className="field">
        <h2>
          <label htmlFor={own}>{question}</label>
        </h2>
        <input
          id={own}
          data-field={field}
          className={`input ${className} ${error ? 'is-error' : ''}`}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
          maxLength={maxLength}
          autoComplete={autoComplete}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(own, hint, error)}
        />
        <div aria-live="polite">
          {error ? (
            <p className="err" id={`${own}-error`}>
              <Icon name="alert" size={16} />
              <span>{error}</span>
            </p>
          ) : (
            <p className="hint" id={`${own}-hint`}>
              {hint}
            </p>
          )}
        </div>
      </section>
    );
  });
}
