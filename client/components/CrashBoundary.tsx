import { Component, type ReactNode } from 'react';
import { CrashNotice } from './CrashNotice.tsx';

type CrashBoundaryProps = {
  readonly children: ReactNode;
};

type CrashBoundaryState = {
  readonly hasCrashed: boolean;
};

/** A bug in one screen becomes a sentence and a button, never a white page. React has no hook for it. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { hasCrashed: false };

  static getDerivedStateFromError(): CrashBoundaryState {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <CrashNotice /> : this.props.children;
  }
}
