import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';

type PartProps = {
  readonly title: string;
  /** Who reads it, in words that are true. */
  readonly label?: string;
  /** How far it had come. */
  readonly mark?: string;
  readonly children: ReactNode;
};

/** One group of what stood there. */
export function Part({ title, label, mark, children }: PartProps) {
  return (
    <section className="on">
      <div className="row spread">
        <h2>{title}</h2>
        {label && <LockLabel>{label}</LockLabel>}
        {mark && (
          <span className="chip">
            <Icon name="check" size={16} />
            {mark}
          </span>
        )}
      </div>
      {children}
    </section>
  );
}
