import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';

/** Where people reach this server, and which pages may speak to it. */
export type Addresses = {
  /** Whether cookies and links are for https alone. */
  readonly isSecure: boolean;
  /** Whether the page with this `Origin` was served by this server. Exact: no suffix, no other port. */
  accepts(origin: string): boolean;
  /** The address that goes into links and QR codes, without a trailing slash. */
  publicBase(): string;
  /** The address on this very machine. */
  localBase(): string;
  /** Who asks: the peer's address, or the one that the one trusted proxy saw. */
  peerOf(request: Pick<IncomingMessage, 'headers' | 'socket'>): string;
};

/** What {@link createAddresses} needs to know. */
export type AddressOptions = {
  readonly publicUrl: string | null;
  /** Whether this process itself speaks https. */
  readonly hasTls: boolean;
  /** The port it listens on; asked at each use, for it may be chosen at random. */
  readonly port: () => number;
  /** Addresses of the network cards; read at each handshake, for a laptop changes networks. */
  readonly ownHosts?: () => readonly string[];
};

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const;
const EVERYWHERE = ['0.0.0.0', '::'];

/** The hosts under which a server answers that listens at one address. */
export function hostsAt(host: string): readonly string[] {
  if (EVERYWHERE.includes(host)) return hostsOfMachine();
  const named = host.includes(':') ? `[${host}]` : host.toLowerCase();
  const isLocal = named.startsWith('127.') || LOCAL_HOSTS.some((local) => local === named);
  return isLocal ? LOCAL_HOSTS : [...LOCAL_HOSTS, named];
}

/** The own addresses of this machine as hosts of a URL, the local ones first. */
export function hostsOfMachine(): readonly string[] {
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
  // A browser can open no link-local IPv6 address with its zone: it would be in no link anyway.
  const usable = cards.filter(({ address }) => !address.startsWith('fe80'));
  const external = usable.filter(({ internal }) => !internal);
  const hosts = [...external]
    .sort((one, other) => one.family.localeCompare(other.family))
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));
  const name = hostname().toLowerCase();
  return [...LOCAL_HOSTS, ...hosts, name, `${name}.local`];
}

/** The addresses of one server: exactly `PUBLIC_URL`, or its own ones. */
export function createAddresses(options: AddressOptions): Addresses {
  const { publicUrl, hasTls, port, ownHosts = hostsOfMachine } = options;
  const scheme = hasTls ? 'https' : 'http';
  const originOf = (host: string) => new URL(`${scheme}://${host}:${port()}`).origin;
  const fixed = publicUrl === null ? null : new URL(publicUrl).origin;
  const isProxied = publicUrl !== null && !hasTls;

  return {
    isSecure: hasTls || fixed?.startsWith('https:') === true,
    accepts(origin) {
      if (fixed !== null) return origin === fixed;
      return ownHosts().some((host) => originOf(host) === origin);
    },
    publicBase() {
      if (fixed !== null) return fixed;
      const hosts = ownHosts();
      // The first address of a network card, then the machine alone.
      const network = hosts.slice(LOCAL_HOSTS.length).find((host) => /^[\d.]+$/.test(host));
      return originOf(network ?? 'localhost');
    },
    localBase: () => originOf('localhost'),
    peerOf({ headers, socket }) {
      const forwarded = headers['x-forwarded-for'];
      const list = Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '');
      // One hop is trusted: the last entry is what our own proxy saw, the others are claims.
      const seen = isProxied ? list.split(',').at(-1)?.trim() : '';
      return networkOf(seen || socket.remoteAddress || '');
    },
  };
}

/** The unit that limits count by: an IPv4 address, or an IPv6 network of 64 bits. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
