import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';

type EmptyStateProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** `rooms`: the mark in dashes; `line`: a lane with nothing on it; `loading`: bars; else an icon. */
  readonly art?: 'rooms' | 'line' | 'loading' | { readonly icon: IconName };
  /** One way on. */
  readonly action?: ReactNode;
};

/** What stands where nothing is yet: what will be here, and one way to get there. */
export function EmptyState({ title, children, art = 'rooms', action }: EmptyStateProps) {
  return (
    <div className="card emp">
      {drawingOf(art)}
      <h3>{title}</h3>
      <p>{children}</p>
      {action}
    </div>
  );
}

function drawingOf(art: NonNullable<EmptyStateProps['art']>): ReactNode {
  if (typeof art === 'object') return <Icon name={art.icon} size={24} />;
  if (art === 'loading') {
    return (
      <div className="skel" aria-hidden="true">
        <i style={{ width: '62%' }} />
        <i />
        <i style={{ width: '80%' }} />
      </div>
    );
  }
  return (
    <svg width="64" height="40" viewBox="0 0 64 40" fill="none" aria-hidden="true">
      {art === 'line' ? (
        <path d="M2 20h60" stroke="var(--line-input)" strokeWidth="1.6" strokeDasharray="3 4" />
      ) : (
        <g stroke="var(--ink-3)" strokeWidth="1.6" strokeDasharray="3 4">
          <circle cx="22" cy="20" r="18" />
          <rect x="26" y="3" width="34" height="34" rx="8" />
        </g>
      )}
    </svg>
  );
}
