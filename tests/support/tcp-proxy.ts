import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What the path does to everything on it. */
export type Weather = {
  /** Nothing passes, in either direction, and nobody is told. */
  readonly isBlackHole?: boolean;
  /** Bytes that pass each way in a second. */
  readonly bytesPerSecond?: number;
  /** Bytes come in pieces of at most so many. */
  readonly sliceBytes?: number;
  /** How long each piece travels, ms, at least and at most. */
  readonly latencyMs?: readonly [number, number];
};

/** A path to a server that a test can spoil. */
export type TcpProxy = {
  readonly url: string;
  /** Sets what the path does from now on; what a black hole held back goes on when it ends. */
  become(weather: Weather): void;
  /** The connections of this moment never carry a byte again, and nobody is told: new ones do. */
  forget(): void;
  /** Resets connections of this moment, both ways: this share of them at random, each by its own chance. */
  reset(share?: number): void;
  /** The far end of every forgotten connection is told at last that it is over. */
  tellServer(): void;
  /** How many connections were begun. */
  opened(): number;
  close(): Promise<void>;
};

type Path = { readonly near: Socket; readonly far: Socket; isForgotten: boolean };

/** Opens a path to a server's port on this machine. */
export async function openProxy(targetUrl: () => string): Promise<TcpProxy> {
  const paths = new Set<Path>();
  const sockets = new Set<Socket>();
  let weather: Weather = {};
  const wait = createGate();
  let opened = 0;

  const server = createServer({ noDelay: true }, (near) => {
    opened += 1;
    const { port, hostname } = new URL(targetUrl());
    const far = connect({ port: Number(port), host: hostname, noDelay: true });
    const path: Path = { near, far, isForgotten: false };
    paths.add(path);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    void pipe(path, near, far);
    void pipe(path, far, near);
  });

  /** Carries bytes one way, as the weather of the moment allows. */
  async function pipe(path: Path, from: Socket, to: Socket): Promise<void> {
    from.on('error', () => {
      // Resets are what this is for; the end shows in `close`.
    });
    try {
      for await (const bytes of from) await carry(path, to, bytes as Buffer);
    } catch {
      // Reset: told to the other side below.
    }
    // The end of a connection is a packet too.
    await wait.open;
    if (path.isForgotten) return;
    to.destroy();
    paths.delete(path);
  }

  async function carry(path: Path, to: Socket, bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      // What is still on its way when the weather turns travels on in the new one.
      const { sliceBytes = bytes.length, bytesPerSecond, latencyMs } = weather;
      const size = Math.max(1, Math.min(sliceBytes, (bytesPerSecond ?? Infinity) / 10));
      const piece = bytes.subarray(at, at + size);
      at += piece.length;
      const [least = 0, most = 0] = latencyMs ?? [];
      const delayMs =
        least +
        Math.random() * (most - least) +
        (bytesPerSecond ? (piece.length / bytesPerSecond) * 1000 : 0);
      if (delayMs > 0) await pass(delayMs);
      await wait.open;
      if (path.isForgotten || to.destroyed) return;
      to.write(piece);
      // What is written in one turn travels in one piece.
      if (weather.sliceBytes) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    become(next) {
      weather = next;
      if (next.isBlackHole) wait.shut();
      else wait.let();
    },
    forget() {
      for (const path of paths) path.isForgotten = true;
    },
    reset(share = 1) {
      for (const path of paths) {
        if (Math.random() >= share) continue;
        path.near.resetAndDestroy();
        path.far.resetAndDestroy();
        paths.delete(path);
      }
    },
    tellServer() {
      for (const path of paths) {
        if (!path.isForgotten) continue;
        path.far.destroy();
        paths.delete(path);
      }
    },
    opened: () => opened,
    async close() {
      for (const socket of sockets) socket.destroy();
      wait.let();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function createGate() {
    let release = () => {};
    let open: Promise<void> = Promise.resolve();
    return {
      get open() {
        return open;
      },
      shut() {
        open = new Promise((resolve) => {
          release = resolve;
        });
      },
      let: () => release(),
    };
  }
}

/** Real time that passes on the way. */
function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
