import type { ReactNode } from 'react';
import { useRadioKeys } from './useRadioKeys.ts';

type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly title: ReactNode;
    /** One line of why. */
    readonly hint?: ReactNode;
  }[];
  /** Null while nothing is chosen; nothing is ever preselected for a consent. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
};

/** Alternatives of equal weight, each with a line of why. */
export function Choices<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoicesProps<Value>) {
  const values = options.map((option) => option.value);
  const { onKeyDown, radio } = useRadioKeys(values, value, onChange);
  return (
    <div className="choices" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option, index) => (
        <button key={option.value} type="button" className="choice" {...radio(option.value, index)}>
          <span className="dot" />
          <span>
            <b className="b">{option.title}</b>
            {option.hint && <span className="hint">{option.hint}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
