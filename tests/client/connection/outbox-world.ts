import { createOutbox, type RefusedCommand } from '#client/connection/outbox.ts';
import type { OutboxStore } from '#client/connection/outbox-store.ts';
import { memoryOutboxStore } from '#client/connection/outbox-store.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { createFakeServer } from './fake-server.ts';
import { createFakeTimers, type FakeTimers } from './fake-timers.ts';

/** A person, a round, another round. */
export const ADA = 'p_ada000000000';
export const ROUND = 'r_000000000000000000001';
export const OTHER_ROUND = 'r_000000000000000000002';

/** A line with a text that says which it is. */
export function line(text: string): PersonCommand {
  return { type: 'sayLine', step: 'play', nth: 1, lineId: text, text };
}

/** An outbox in front of a server whose faults a test sets. */
export function createOutboxWorld(
  kept: OutboxStore = memoryOutboxStore(),
  timers: FakeTimers = createFakeTimers(),
  server = createFakeServer(timers),
) {
  let isLive = true;
  const refused: RefusedCommand[] = [];
  // The fake needs a listener to be open at all.
  const silent = () => {};
  const wire = server.openWire({
    onConnect: silent,
    onDisconnect: silent,
    onChannels: silent,
    onPage: silent,
    onPeople: silent,
    onSummary: silent,
    onPresence: silent,
    onWriting: silent,
  });
  const outbox = createOutbox({
    store: kept,
    timers,
    nowMs: () => 5_000_000 + timers.tickMs(),
    chance: () => 0.5,
    isLive: () => isLive,
    transmit: async (message) => (await wire).command(message),
    onRefused: (one) => refused.push(one),
  });
  outbox.admit(ADA);
  return {
    outbox,
    server,
    timers,
    kept,
    refused,
    async connect() {
      isLive = true;
      (await wire).connect();
      outbox.resume();
      await timers.advance(0);
    },
    async lose() {
      isLive = false;
      server.cut();
      await timers.advance(0);
    },
    send: (command: PersonCommand, stream = ROUND) => outbox.send(ADA, stream, command),
    /** What took effect, by text, value or type. */
    effects: () =>
      server.carriedOut.map(({ command }) => {
        if (command.type === 'sayLine') return command.text;
        return command.type === 'moveDial' ? String(command.value) : command.type;
      }),
  };
}
