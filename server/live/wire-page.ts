import { type Packet, PacketType, Encoder as PlainEncoder } from 'socket.io-parser';
import type { StreamPage } from '#shared/protocol.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { EncodedPage } from '../engine/page.ts';

/** A page as it travels: nothing of it but what is named here. It knows its own JSON. */
class WirePage implements StreamPage {
  readonly stream: StreamId;
  readonly channel: StreamPage['channel'];
  readonly from: number;
  readonly events: StreamPage['events'];
  readonly #encoded: string;

  constructor(stream: StreamId, { channel, from, events, encoded }: EncodedPage) {
    this.stream = stream;
    this.channel = channel;
    this.from = from;
    this.events = events;
    this.#encoded = encoded;
  }

  /** The text of a message's part, or null for one that is no page. */
  static textOf(part: unknown): string | null {
    if (typeof part !== 'object' || part === null || !(#encoded in part)) return null;
    const { stream, channel, from } = part;
    const head = `"stream":${JSON.stringify(stream)},"channel":${JSON.stringify(channel)}`;
    return `{${head},"from":${from},"events":${part.#encoded}}`;
  }
}

/** See {@link WirePage}. */
export function onWire(stream: StreamId, page: EncodedPage): StreamPage {
  return new WirePage(stream, page);
}

/**
 * socket.io's encoder, but for pages: their events were encoded when they were committed, and are not
 * encoded again for each answer and each audience. Nothing here is binary, so nothing is looked
 * through for it.
 */
export class Encoder extends PlainEncoder {
  override encode(packet: Packet): ReturnType<PlainEncoder['encode']> {
    const { type, nsp, id, data } = packet;
    const isOurs = (type === PacketType.EVENT || type === PacketType.ACK) && nsp === '/';
    if (!isOurs || !Array.isArray(data)) return super.encode(packet);
    return [`${type}${id ?? ''}[${data.map(textOf).join(',')}]`];
  }
}

/** socket.io's packet of an event, as text: the same bytes for whoever is sent it. */
export function eventPacket(name: string, message: object): string {
  return `${PacketType.EVENT}${textOf([name, message])}`;
}

/** socket.io's packet of an acknowledgement, as text. */
export function answerPacket(id: number, answers: readonly unknown[]): string {
  return `${PacketType.ACK}${id}${textOf(answers)}`;
}

function textOf(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(textOf).join(',')}]`;
  return WirePage.textOf(part) ?? JSON.stringify(part) ?? 'null';
}
