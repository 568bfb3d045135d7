import { Decoder as PlainDecoder } from 'socket.io-parser';
import type { LiveSocket } from './connections.ts';
import { answerPacket } from './wire-page.ts';

/** A message that asks for an answer, as socket.io packs it: `2`, an id, and a list that begins with a name. */
type Asked = { readonly id: number; readonly parts: readonly unknown[] };

/** Handles messages by name. The last argument is the acknowledgement. */
export type MessageHandlers = Readonly<Record<string, (...sent: readonly unknown[]) => void>>;

/**
 * socket.io's decoder, but for messages that ask for an answer: they go straight to their handlers
 * instead of through packets, ticks and listeners that nobody here needs (decisions/0009). What is
 * not one of them, or not well formed, is socket.io's to judge.
 */
export class Decoder extends PlainDecoder {
  #handlers: MessageHandlers | null = null;
  #answer: (id: number, answers: readonly unknown[]) => void = () => {};

  /** From here on messages go to these handlers; null: to socket.io. `answer` sends an acknowledgement. */
  handleWith(
    handlers: MessageHandlers | null,
    answer: (id: number, answers: readonly unknown[]) => void,
  ): void {
    this.#handlers = handlers;
    this.#answer = answer;
  }

  override add(packet: unknown): void {
    if (!this.#isHandled(packet)) super.add(packet);
  }

  #isHandled(packet: unknown): boolean {
    const asked = this.#handlers !== null && typeof packet === 'string' ? readAsked(packet) : null;
    if (asked === null) return false;
    const { id, parts } = asked;
    const name = parts[0];
    const handlers = this.#handlers;
    if (handlers === null || typeof name !== 'string' || !Object.hasOwn(handlers, name))
      return false;
    const sent = parts.slice(1);
    handlers[name]?.(...sent, (...answers: readonly unknown[]) => this.#answer(id, answers));
    return true;
  }
}

/** socket.io's side of a connection, which its types hide: what it hears and what it sends. */
type Inside = {
  readonly decoder?: unknown;
  writeToEngine(packets: readonly string[], options: object): void;
};

/** Leads a socket's messages to their handlers; null: to socket.io again. */
export function handleDirectly(
  { client }: Pick<LiveSocket, 'client'>,
  handlers: MessageHandlers | null,
): void {
  const inside = client as unknown as Inside;
  if (!(inside.decoder instanceof Decoder)) return;
  inside.decoder.handleWith(handlers, (id, answers) => {
    inside.writeToEngine([answerPacket(id, answers)], { compress: false });
  });
}

const EVENT = 0x32;
const LIST = 0x5b;
/** More digits than any id that was counted up. */
const ID_DIGITS = 10;

/** Reads a message that asks for an answer in the main namespace; null: it is something else, or broken. */
function readAsked(packet: string): Asked | null {
  if (packet.charCodeAt(0) !== EVENT) return null;
  let at = 1;
  let id = 0;
  for (let digit = packet.charCodeAt(at) - 0x30; digit >= 0 && digit <= 9; ) {
    id = 10 * id + digit;
    at += 1;
    digit = packet.charCodeAt(at) - 0x30;
  }
  if (at === 1 || at > ID_DIGITS || packet.charCodeAt(at) !== LIST) return null;
  try {
    const parts: unknown = JSON.parse(packet.slice(at));
    return Array.isArray(parts) ? { id, parts } : null;
  } catch {
    // socket.io says what becomes of those who send that.
    return null;
  }
}
