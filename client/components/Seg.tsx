import type { ReactNode } from 'react';
import { useRadioKeys } from './useRadioKeys.ts';

type SegProps<Value extends string> = {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** The language of the label, where it is not the page's. */
    readonly lang?: string;
  }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
};

/** A few short alternatives side by side. */
export function Seg<Value extends string>({
  label,
  options,
  value,
  onChange,
  className = '',
}: SegProps<Value>) {
  const values = options.map((option) => option.value);
  const { onKeyDown, radio } = useRadioKeys(values, value, onChange);
  return (
    <div
      className={`seg ${className}`.trimEnd()}
      role="radiogroup"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => (
        <button key={option.value} type="button" lang={option.lang} {...radio(option.value, index)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}
