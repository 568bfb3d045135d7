import type { TestApp } from './app.ts';
import { connect, type LiveClient } from './live-client.ts';
import { type Guest, host } from './people.ts';
import { must } from './room.ts';

/** The answer to what can be no message. */
export const BAD = { ok: false, refusal: 'bad-message' };

/** The answer to a message about what the sender cannot know of. */
export const UNKNOWN = { ok: false, refusal: 'unknown' };

/** A workshop that is none. */
export const NOBODY = `w_${'0'.repeat(21)}`;

/** A command's id, for commands whose id matters to nobody. */
export const ID = '0'.repeat(32);

/** Sends anything under any name and waits for nothing. */
export function emit({ socket }: LiveClient, name: string, ...message: readonly unknown[]): void {
  // The types know only what a page of ours sends.
  const emitAny = socket.emit.bind(socket) as (...sent: readonly unknown[]) => void;
  emitAny(name, ...message);
}

/** Sends anything under any name and waits for whatever is answered. */
export function send(
  client: LiveClient,
  name: string,
  ...message: readonly unknown[]
): Promise<unknown> {
  return new Promise((resolve) => {
    emit(client, name, ...message, (...answer: readonly unknown[]) => resolve(answer[0]));
  });
}

/** Somebody alone in a workshop, reading it. */
export async function alone(app: TestApp): Promise<{ karin: Guest; client: LiveClient }> {
  const karin = await host(app);
  const client = await connect(app, karin);
  await must(client.subscribe(karin.workshopId));
  return { karin, client };
}
