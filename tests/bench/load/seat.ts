import { randomBytes } from 'node:crypto';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Scene, SceneSeat } from '../servers/scene.ts';
import { openSocket } from './socket.ts';

/** See {@link Seat.received}. */
export type Received = { readonly messages: number; readonly events: number };

/** Somebody in a room who can speak, and who reads what the others say. */
export type Seat = {
  /** Sends one event; told when it is acknowledged. */
  speak(onAcknowledged: () => void): void;
  /** What has come: messages, and the events of the conversation in them and in acknowledgements. */
  received(): Received;
  /** Begins or ceases to read a stream. */
  follow(stream: string, isOn: boolean): Promise<void>;
  /** Resolves when the server has read what was sent before. */
  settled(): Promise<void>;
  close(): void;
};

const SAID = Buffer.from('"line.said"');
const TEXT = 'Vad kostar det er i dag?';

/** Opens a seat's socket, and on our own server its streams, until they have caught up. */
export async function openSeat(scene: Scene, seat: SceneSeat): Promise<Seat> {
  const asked = new Map<number, (packet: Buffer) => void>();
  const own = randomBytes(9).toString('hex');
  let nextId = 0;
  let messages = 0;
  let events = 0;

  const socket = await openSocket(scene, seat, (packet) => {
    for (let at = packet.indexOf(SAID); at >= 0; at = packet.indexOf(SAID, at + 1)) events += 1;
    // socket.io after the 4: 2 an event, 3 an acknowledgement; digits are an id.
    let at = 2;
    let id = 0;
    for (let digit = packet[at]; digit !== undefined && digit >= 0x30 && digit <= 0x39; ) {
      id = id * 10 + digit - 0x30;
      at += 1;
      digit = packet[at];
    }
    if (packet[1] === 0x33) {
      const answer = asked.get(id);
      asked.delete(id);
      answer?.(packet);
    } else if (packet[1] === 0x32) {
      messages += 1;
      if (at > 2) socket.send(`43${id}[]`);
    }
  });

  const ask = (name: string, message: string, onAnswer: (packet: Buffer) => void) => {
    nextId += 1;
    asked.set(nextId, onAnswer);
    socket.send(`42${nextId}["${name}",${message}]`);
  };
  const asking = (name: string, message: unknown) =>
    new Promise<string>((resolve) => {
      ask(name, JSON.stringify(message), (packet) => resolve(packet.toString()));
    });

  const [name, message] =
    scene.kind === 'bare'
      ? (['event', bareEvent(own)] as const)
      : (['command', sayLine(seat.streams.at(-1) ?? '', scene, own)] as const);

  const self: Seat = {
    speak(onAcknowledged) {
      ask(name, message(nextId), (packet) => {
        if (packet.includes('"ok":false')) throw new Error(`refused: ${packet}`);
        onAcknowledged();
      });
    },
    received: () => ({ messages, events }),
    async follow(stream, isOn) {
      const answer = isOn
        ? await asking('subscribe', { stream, incarnation: null, cursors: {} })
        : await asking('unsubscribe', { stream });
      if (!answer.includes('"ok":true')) throw new Error(`not followed: ${answer}`);
    },
    async settled() {
      if (scene.kind === 'bare') return;
      for (let before = -1; before !== messages; ) {
        before = messages;
        await asking('clock', { sentAtMs: 0 });
        await asking('clock', { sentAtMs: 0 });
      }
    },
    close: socket.close,
  };
  for (const stream of seat.streams) await self.follow(stream, true);
  await self.settled();
  return self;
}

/** What our server stores and sends for one line, sent as it is: the same bytes for both. */
function bareEvent(own: string): (nth: number) => string {
  return (nth) =>
    `{"type":"line.said","lineId":"${lineId(Date.now(), own, nth)}","person":"p_123456789012",` +
    `"text":"${TEXT}","step":"play","take":1,"meetingMs":12345,"atMs":1800000000000}`;
}

/** As a browser makes them: the time first. */
function lineId(nowMs: number, own: string, nth: number): string {
  return nowMs.toString(36) + own.slice(0, 3) + nth.toString(36).padStart(5, '0');
}

function sayLine(stream: string, { step, aheadMs }: Scene, own: string): (nth: number) => string {
  return (nth) => {
    const nowMs = Date.now() + aheadMs;
    const id = createCommandId(nowMs, own.slice(0, 12) + nth.toString(16).padStart(8, '0'));
    return (
      `{"stream":"${stream}","id":"${id}","pressedAtMs":${nowMs},` +
      `"command":{"type":"sayLine","step":"${step}","nth":1,"lineId":"${lineId(nowMs, own, nth)}","text":"${TEXT}"}}`
    );
  };
}
