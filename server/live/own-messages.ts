import type { LiveSocket } from './connections.ts';
import { type Readable, readDirectly } from './own-reading.ts';
import { answerPacket } from './wire-page.ts';

/** Handles messages by name. The last argument is the acknowledgement. */
export type MessageHandlers = Readonly<Record<string, (...sent: readonly unknown[]) => void>>;

type Hear = (data: Buffer, isBinary: boolean) => void;

/** What is reached into: engine.io's connection, the WebSocket under it, and socket.io's way out. */
type Inside = {
  readonly readyState: string;
  /** Runs while the answer to a ping is waited for. */
  readonly pingTimeoutTimer?: object | null;
  readonly transport: {
    readonly socket?: Readable & {
      listeners?(name: 'message'): readonly Hear[];
      on(name: 'message', hear: Hear): void;
      off(name: 'message', hear: Hear): void;
    };
  };
};
type WayOut = { writeToEngine(packets: readonly string[], options: object): void };

/**
 * Leads a socket's messages that ask for an answer straight to their handlers, instead of through
 * the packets, ticks and listeners of engine.io and socket.io (decisions/0009). What is not one of
 * them, or not well formed, is theirs to judge, and so is whatever comes while a ping is out: it
 * counts as a sign of life. False: the inside is not as expected, and nothing is changed.
 */
export function hearDirectly(
  socket: Pick<LiveSocket, 'conn' | 'client' | 'connected'>,
  handlers: MessageHandlers,
): boolean {
  const { conn, client } = socket;
  const inside = conn as unknown as Inside;
  const out = client as unknown as WayOut;
  const ws = inside.transport.socket;
  const [hear, ...others] = ws?.listeners?.('message') ?? [];
  if (ws === undefined || hear === undefined || others.length > 0) return false;

  const isHandled = (text: string): boolean => {
    const isOpen = socket.connected && inside.readyState === 'open';
    if (!isOpen || (inside.pingTimeoutTimer ?? null) !== null) return false;
    const asked = readAsked(text);
    const name = asked?.parts[0];
    if (!asked || typeof name !== 'string' || !Object.hasOwn(handlers, name)) return false;
    handlers[name]?.(...asked.parts.slice(1), (...answers: readonly unknown[]) => {
      out.writeToEngine([answerPacket(asked.id, answers)], { compress: false });
    });
    return true;
  };

  ws.off('message', hear);
  ws.on('message', (data, isBinary) => {
    if (isBinary || !isHandled(data.toString())) hear.call(ws, data, isBinary);
  });
  readDirectly(ws, isHandled, hear.bind(ws));
  return true;
}

/** A message that asks for an answer: its id, and a list that begins with its name. */
type Asked = { readonly id: number; readonly parts: readonly unknown[] };

/** engine.io's sign of a message, socket.io's of an event, how its list begins, and the first digit. */
const [MESSAGE, EVENT, LIST, ZERO] = [0x34, 0x32, 0x5b, 0x30] as const;
/** An id has no more digits than fit before here in any page that lives. */
const LONGEST_HEAD = 12;

/** Reads a message of the main namespace; null: it is something else, or broken. */
function readAsked(text: string): Asked | null {
  if (text.charCodeAt(0) !== MESSAGE || text.charCodeAt(1) !== EVENT) return null;
  let at = 2;
  let id = 0;
  for (let digit = text.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; ) {
    id = 10 * id + digit;
    at += 1;
    digit = text.charCodeAt(at) - ZERO;
  }
  if (at === 2 || at > LONGEST_HEAD || text.charCodeAt(at) !== LIST) return null;
  try {
    const parts: unknown = JSON.parse(text.slice(at));
    return Array.isArray(parts) ? { id, parts } : null;
  } catch {
    // socket.io says what becomes of those who send that.
    return null;
  }
}
