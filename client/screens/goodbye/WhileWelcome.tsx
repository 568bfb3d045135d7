import type { ReactNode } from 'react';
import type { Connection } from '#client/connection/connection.ts';
import { useStore } from '#client/state/use-store.ts';
import { GoodbyeScreen } from './GoodbyeScreen.tsx';

type WhileWelcomeProps = {
  readonly connection: Pick<Connection, 'status' | 'restart'>;
  readonly children: ReactNode;
};

/**
 * A screen that lives on the connection. When the server has hung up it says so instead, also while
 * the screen was still waiting for its first facts: they would never come.
 */
export function WhileWelcome({ connection, children }: WhileWelcomeProps) {
  const status = useStore(connection.status, (now) => now);
  if (status.kind !== 'ended') return children;
  return <GoodbyeScreen reason={status.reason} onRestart={connection.restart} />;
}
