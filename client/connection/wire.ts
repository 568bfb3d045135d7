import type {
  ChannelsMessage,
  ClientToServer,
  GoodbyeReason,
  ServerToClient,
  StreamPage,
} from '#shared/protocol.ts';
import type { Answer } from '#shared/stream/refusal.ts';

/** The body of a message that a client sends, by its name. */
export type Outgoing<Name extends keyof ClientToServer> = Parameters<ClientToServer[Name]>[0];
/** The body of a message that the server sends, by its name. */
export type Incoming<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** What happens on a wire. */
export type WireListener = {
  readonly onConnect: () => void;
  /** The connection broke, or a try failed. `goodbye`: the server said not to come back. */
  readonly onDisconnect: (goodbye: GoodbyeReason | null) => void;
  readonly onChannels: (message: ChannelsMessage) => void;
  /** `isLive` is false for pages of an acknowledgement, which may run ahead of those on their way. */
  readonly onPage: (page: StreamPage, isLive: boolean) => void;
  readonly onPeople: (message: Incoming<'people'>) => void;
  readonly onSummary: (message: Incoming<'summary'>) => void;
  readonly onPresence: (message: Incoming<'presence'>) => void;
  readonly onWriting: (message: Incoming<'writing'>) => void;
};

/** One connection to the server, which can be opened again. Nothing is kept for later on it. */
export type Wire = {
  /** Tries once. Answered by `onConnect` or `onDisconnect`. */
  readonly connect: () => void;
  /** Hangs up; nothing is heard of this connection any more. */
  readonly disconnect: () => void;
  /** Each resolves with null when no answer came in time or the connection broke. */
  readonly subscribe: (message: Outgoing<'subscribe'>) => Promise<Answer | null>;
  readonly unsubscribe: (message: Outgoing<'unsubscribe'>) => Promise<Answer | null>;
  readonly command: (message: Outgoing<'command'>) => Promise<Answer | null>;
  readonly signal: (message: Outgoing<'signal'>) => Promise<Answer | null>;
  readonly ping: (sentAtMs: number) => Promise<{ readonly serverMs: number } | null>;
  /** The tick at which anything was last heard of the server. It pings every 5 s. */
  readonly heardAtMs: () => number;
};

/** Opens a wire for a listener. Loading the code for it may take a while, and may fail. */
export type OpenWire = (listener: WireListener) => Promise<Wire>;

/** How long an answer is waited for, ms. */
export const ANSWER_WITHIN_MS = 5000;
