import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { EncodedPage } from './page.ts';

/** The kinds of stream: the first letter of an id. */
export type StreamKind = 'w' | 'r';

/** The state of each kind of stream. */
export type StreamStates = Readonly<Record<StreamKind, unknown>>;

/** Somebody whose answer has a channel's page in it, by the `origin` they gave. */
export type Sender = { readonly channel: Channel; readonly origin: string };

/** What became of one stream in one transaction. Handed to the publisher, kept by nobody. */
export type StreamCommit<States extends StreamStates = StreamStates> = {
  [Kind in StreamKind]: {
    readonly kind: Kind;
    readonly streamId: StreamId;
    /** The committed state. Read it in this turn: it changes in place with the next commit. */
    readonly state: States[Kind];
    /** One page per channel; channels that nobody may read are among them. */
    readonly pages: readonly EncodedPage[];
    /** Who gets a channel's page inside an acknowledgement. */
    readonly senders: readonly Sender[];
    /** When the server must act on the stream next. */
    readonly deadlineMs: number | null;
  };
}[StreamKind];

/** A wish as it reaches the engine: checked by its schema, its sender known. */
export type CommandEnvelope = {
  /** Made by the sender, time-ordered, unique per stream and person. */
  readonly id: string;
  /** The sender's estimate of the server time at which the key was pressed. */
  readonly pressedAtMs?: number;
  /** Where the answer goes (a socket's id): the publisher leaves it out, for the answer has the page. */
  readonly origin?: string;
  readonly command: unknown;
};

/** The answer, and the pages of that commit which the sender wrote in and may read. */
export type Outcome = { readonly answer: Answer; readonly own: readonly EncodedPage[] };

/** The kind of a stream, or null for something that is no stream's id. */
export function kindOf(streamId: StreamId): StreamKind | null {
  const letter = streamId.charAt(0);
  return letter === 'w' || letter === 'r' ? letter : null;
}
