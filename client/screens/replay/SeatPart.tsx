import type { ReactNode } from 'react';
import { LockLabel } from '#client/components/LockLabel.tsx';

type PartProps = {
  readonly title: string;
  /** Who reads it, in words that are true. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** One group of what stood there. */
export function Part({ title, label, children }: PartProps) {
  return (
    <section className="on">
      <div className="row spread">
        <h2>{title}</h2>
        {label && <LockLabel>{label}</LockLabel>}
      </div>
      {children}
    </section>
  );
}
