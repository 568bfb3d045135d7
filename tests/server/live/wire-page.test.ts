import fc from 'fast-check';
import { type Packet, PacketType, Encoder as PlainEncoder } from 'socket.io-parser';
import { expect, test } from 'vitest';
import { EncodedPage } from '#server/engine/page.ts';
import { answerPacket, Encoder, eventPacket } from '#server/live/wire-page.ts';

const event = fc
  .record({ text: fc.string({ unit: 'binary' }), value: fc.jsonValue(), atMs: fc.nat() })
  .map((said) => ({ type: 'line.said', ...said }));
const page = fc
  .record({
    stream: fc.string(),
    channel: fc.constantFrom('stage' as const, 'seat:p_"\\' as const),
    from: fc.nat(),
    events: fc.array(event, { minLength: 1, maxLength: 4 }),
  })
  .map(({ stream, channel, from, events }) => {
    const bodies = events.map((one) => ({ event: one, body: JSON.stringify(one) }));
    return new EncodedPage(stream, channel, from, bodies);
  });

test('[LV14] a page is sent as the bytes that JSON would make of it, alone and in an answer', () => {
  const [ours, plain] = [new Encoder(), new PlainEncoder()];
  fc.assert(
    fc.property(fc.array(page, { maxLength: 3 }), fc.option(fc.nat()), (pages, id) => {
      const answer = { ok: true, atMs: 5 };
      const both = (data: unknown[], type: PacketType): [Packet, Packet] => {
        const rest = { type, nsp: '/', ...(id === null ? {} : { id }) };
        return [
          { ...rest, data },
          { ...rest, data: JSON.parse(JSON.stringify(data)) },
        ];
      };
      const answered = both([answer, pages], PacketType.ACK);
      expect(ours.encode(answered[0])).toEqual(plain.encode(answered[1]));
      const nth = id ?? 0;
      const known = plain.encode({ ...answered[1], id: nth });
      expect([answerPacket(nth, [answer, pages])]).toEqual(known);
      for (const one of pages) {
        const sent = both(['page', one], PacketType.EVENT);
        expect(ours.encode(sent[0])).toEqual(plain.encode(sent[1]));
        if (id === null) expect([eventPacket('page', one)]).toEqual(plain.encode(sent[1]));
      }
    }),
  );
});

test('[LV14] whatever else is sent is encoded as socket.io encodes it', () => {
  const [ours, plain] = [new Encoder(), new PlainEncoder()];
  const packets: Packet[] = [
    { type: PacketType.CONNECT, nsp: '/', data: { sid: 'a' } },
    { type: PacketType.DISCONNECT, nsp: '/' },
    { type: PacketType.ACK, nsp: '/', id: 7, data: [] },
    { type: PacketType.ACK, nsp: '/', id: 0, data: [undefined, null, [[]]] },
    { type: PacketType.EVENT, nsp: '/', data: ['people', { people: [{ name: 'Åsa "A"' }] }] },
    { type: PacketType.EVENT, nsp: '/other', id: 3, data: ['page', 1] },
  ];
  for (const packet of packets) {
    const text = ours.encode({ ...packet });
    expect(text).toEqual(plain.encode({ ...packet }));
  }
});
