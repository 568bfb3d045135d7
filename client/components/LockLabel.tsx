import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type LockLabelProps = {
  /** Who reads this, in words that are true. */
  readonly children: ReactNode;
  /** An eye where others read it already. */
  readonly icon?: 'lock' | 'eye' | 'eye-off';
};

/** Says who reads what stands here, until when. */
export function LockLabel({ children, icon = 'lock' }: LockLabelProps) {
  return (
    <span className="private">
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
