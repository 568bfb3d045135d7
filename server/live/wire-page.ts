import { type Packet, PacketType, Encoder as PlainEncoder } from 'socket.io-parser';
import { EncodedPage } from '../engine/page.ts';

/**
 * socket.io's encoder, but for pages, which know their own JSON. Nothing here is binary, so nothing
 * is looked through for it.
 */
export class Encoder extends PlainEncoder {
  override encode(packet: Packet): ReturnType<PlainEncoder['encode']> {
    const { type, nsp, id, data } = packet;
    const isOurs = (type === PacketType.EVENT || type === PacketType.ACK) && nsp === '/';
    if (!isOurs || !Array.isArray(data)) return super.encode(packet);
    return [`${type}${id ?? ''}${textOf(data)}`];
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
  if (!Array.isArray(part)) return EncodedPage.jsonOf(part) ?? JSON.stringify(part) ?? 'null';
  let text = '';
  for (const one of part) text += text === '' ? textOf(one) : `,${textOf(one)}`;
  return `[${text}]`;
}
