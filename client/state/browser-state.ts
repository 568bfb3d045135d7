import { phaseOf, type StepName } from '#shared/round/programme.ts';
import { type Connection, createConnection } from '../connection/connection.ts';
import { browserSurroundings } from '../connection/surroundings.ts';
import { browserTimers } from '../connection/timers.ts';
import type { Drafts } from './drafts.ts';
import { browserDrafts, browserOutboxStore, browserSession, type Session } from './session.ts';
import { createSources, type Sources } from './sources.ts';

/** Everything that rooms, lobbies and dashboards of this page share. */
export type BrowserState = {
  readonly session: Session;
  readonly connection: Connection;
  readonly sources: Sources;
  readonly drafts: Drafts;
};

/** The field in which a line of the conversation is written. */
export const LINE_FIELD = 'line';

/** The fields of what is written after the scene: a line that was meant for the scene is none of it. */
export const TALK_FIELD = 'talk';
export const REDO_FIELD = 'redo';

/** The field in which the lines of a step are written. */
function fieldOf(step: StepName): string {
  if (step === 'redo') return REDO_FIELD;
  return phaseOf(step) === 'debrief' ? TALK_FIELD : LINE_FIELD;
}

/** Ties a session, a connection and drafts together: what one learns, the others hear. */
export function createBrowserState(
  session: Session,
  connection: Connection,
  drafts: Drafts,
): BrowserState {
  const sources = createSources(connection, session);
  session.onChange((left) => {
    if (left !== null) void connection.outbox.forget(left);
    // The socket was opened by the session as it was.
    connection.restart();
  });
  // A line that came too late goes back to where it was written (DESIGN.md §2, late items).
  connection.onRefused(({ person, stream, command }) => {
    if (command.type !== 'sayLine') return;
    drafts.of(person, stream, fieldOf(command.step)).putBack(command.text);
  });
  return { session, connection, sources, drafts };
}

let state: BrowserState | null = null;

/** This page's own state; made when the first screen needs it. */
export function browserState(): BrowserState {
  state ??= createBrowserState(
    browserSession(),
    createConnection({
      openWire: async (listener) =>
        (await import('../connection/socket.ts')).openSocket(listener, browserTimers),
      store: browserOutboxStore(),
      timers: browserTimers,
      surroundings: browserSurroundings,
      chance: Math.random,
      wallMs: Date.now(),
    }),
    browserDrafts(),
  );
  return state;
}
