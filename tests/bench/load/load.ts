import { setTimeout as wait } from 'node:timers/promises';
import { answerParent } from '../servers/answer-parent.ts';
import type { Scene } from '../servers/scene.ts';
import { openSeat, type Received, type Seat } from './seat.ts';
import type { LoadWish, Sent, Shape } from './shape.ts';

type Opened = {
  readonly scene: Scene;
  readonly seats: readonly Seat[];
  readonly hosts: readonly Seat[];
};

/** How many sockets open at a time: being asked by 400 at once is another measurement. */
const AT_A_TIME = 50;

const opened = new Map<string, Opened>();

function scenery(url: string): Opened {
  const found = opened.get(url);
  if (found === undefined) throw new Error(`nobody is connected to ${url}`);
  return found;
}

async function openAll(scene: Scene): Promise<readonly Seat[]> {
  const seats: Seat[] = [];
  for (let at = 0; at < scene.seats.length; at += AT_A_TIME) {
    const some = scene.seats.slice(at, at + AT_A_TIME);
    seats.push(...(await Promise.all(some.map((seat) => openSeat(scene, seat)))));
  }
  return seats;
}

/** Sends a shape and waits for the last acknowledgement. */
function send(seats: readonly Seat[], shape: Shape): Promise<Sent> {
  const senders = seats.filter((_, index) => index % 4 < shape.senders);
  const latencies: number[] = [];
  const startedMs = performance.now();
  const untilMs = startedMs + shape.ms;
  let open = 0;

  return new Promise((resolve, reject) => {
    const end = () => {
      latencies.sort((one, other) => one - other);
      const p50Ms = latencies[Math.floor(latencies.length / 2)] ?? Number.NaN;
      resolve({ events: latencies.length, elapsedMs: performance.now() - startedMs, p50Ms });
    };
    const endIfOver = () => {
      if (open === 0 && performance.now() >= untilMs) end();
    };
    const speak = (seat: Seat, onAnswered: () => void) => {
      const sentMs = performance.now();
      open += 1;
      seat.speak(() => {
        open -= 1;
        latencies.push(performance.now() - sentMs);
        onAnswered();
        endIfOver();
      });
    };
    const speakOn = (seat: Seat) => {
      if (performance.now() < untilMs) speak(seat, () => speakOn(seat));
    };
    if (shape.perSecond === null) {
      for (const seat of senders) for (let nth = 0; nth < shape.inFlight; nth += 1) speakOn(seat);
    } else {
      pace(senders, shape.perSecond, untilMs, speak).then(endIfOver, reject);
    }
  });
}

/** Lets the senders speak in turn, so many a second all together. */
async function pace(
  senders: readonly Seat[],
  perSecond: number,
  untilMs: number,
  speak: (seat: Seat, onAnswered: () => void) => void,
): Promise<void> {
  const startedMs = performance.now();
  let sent = 0;
  for (let nowMs = startedMs; nowMs < untilMs; nowMs = performance.now()) {
    for (const due = ((nowMs - startedMs) * perSecond) / 1000; sent < due; sent += 1) {
      const seat = senders[sent % senders.length];
      if (seat !== undefined) speak(seat, () => {});
    }
    await wait(1);
  }
}

answerParent({
  exit: () => process.exit(0),
  async connect(scene: Scene) {
    const seats = await openAll(scene);
    const hosts: Seat[] = [];
    for (const { streams, ...host } of scene.hosts) {
      // They come when they are told to.
      hosts.push(await openSeat(scene, { ...host, streams: [] }));
    }
    opened.set(scene.url, { scene, seats, hosts });
  },
  async send({ url, shape }: LoadWish): Promise<Sent> {
    const { seats } = scenery(url);
    const sent = await send(seats, shape);
    await Promise.all(seats.map((seat) => seat.settled()));
    return sent;
  },
  /** Opens or closes every instructor's dashboard. */
  async watch({ url, isOn }: { readonly url: string; readonly isOn: boolean }) {
    const { scene, hosts } = scenery(url);
    for (const [index, host] of hosts.entries()) {
      for (const stream of scene.hosts[index]?.streams ?? []) await host.follow(stream, isOn);
      await host.settled();
    }
  },
  /** What has come to all seats and instructors. */
  received(url: string): Received {
    const { seats, hosts } = scenery(url);
    return [...seats, ...hosts].reduce(
      (sum, seat) => {
        const { messages, events } = seat.received();
        return { messages: sum.messages + messages, events: sum.events + events };
      },
      { messages: 0, events: 0 },
    );
  },
  leave(url: string) {
    const { seats, hosts } = scenery(url);
    for (const seat of [...seats, ...hosts]) seat.close();
    opened.delete(url);
  },
});
