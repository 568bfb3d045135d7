/** What is reached into: engine.io's transport, its WebSocket, and the TCP socket under that. */
type Inside = {
  send(packets: readonly unknown[]): void;
  readonly socket?: { readonly _socket?: { cork?: () => void; uncork?: () => void } };
};

/**
 * Lets the packets that wait for one socket leave in one write instead of one each: writing is what
 * costs most (decisions/0009). The only file that knows these internals; where they are not as
 * expected nothing is changed, and the answer is false.
 */
export function corkWrites(transport: unknown): boolean {
  const inside = transport as Inside;
  const tcp = inside.socket?._socket;
  const { cork, uncork } = tcp ?? {};
  if (typeof inside.send !== 'function' || !cork || !uncork) return false;
  const send = inside.send;
  inside.send = (packets) => {
    if (packets.length < 2) return send.call(inside, packets);
    cork.call(tcp);
    try {
      send.call(inside, packets);
    } finally {
      uncork.call(tcp);
    }
  };
  return true;
}
