import type { Access } from '../access.ts';
import type { Clock } from '../ports.ts';
import type { Connection, Connections } from './connections.ts';
import type { Commit } from './delivery.ts';
import type { LiveLimits } from './limits.ts';

/** One line per room for the instructor's dashboard: derived, never a fact. */
export type Summaries = {
  /** An instructor looks at the workshop: the present lines at once. */
  ask(connection: Connection): void;
  /** Something has changed. */
  onCommit(commit: Commit): void;
  stop(): void;
};

/** What {@link createSummaries} needs. */
export type SummariesOptions = {
  readonly access: Access;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly limits: LiveLimits;
  readonly onBug: (error: unknown) => void;
};

/** See {@link Summaries}. */
export function createSummaries(_options: SummariesOptions): Summaries {
  return { ask() {}, onCommit() {}, stop() {} };
}
