import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Committed, Context, Decider, Reader, StreamEvent } from '#shared/stream/decider.ts';
import type { Refusal } from '#shared/stream/refusal.ts';
import type { Result } from '#shared/stream/result.ts';
import type { Schema } from '#shared/stream/schema.ts';
import type { NewEvent, StoredEvent } from '../ports.ts';
import type { StreamKind } from './commit.ts';
import { decodeEvent, encodeEvent, encodeStored, readStored } from './encoded-event.ts';
import { type Carried, EncodedPage } from './page.ts';
import { createRecentEvents, type RecentEvents } from './recent-events.ts';

/** A decider whose domain the engine does not know. */
export type AnyDecider = Decider<unknown, unknown, StreamEvent>;

/** An event that has been decided and folded into the pending state, on its way to the log. */
export type DraftedEvent = NewEvent & { readonly event: Committed<StreamEvent> };

/** An event that is stored, with the state right after it. */
export type FoldedEvent = {
  readonly streamId: StreamId;
  readonly version: number;
  readonly channel: Channel;
  readonly seq: number;
  readonly event: Committed<StreamEvent>;
  /** The committed state, with this event as its last. Read it now: it changes in place. */
  readonly state: unknown;
};

/** A channel and the number of its last event. */
export type Head = { readonly channel: Channel; head: number };

/** What may be known about a stream in memory without waiting. */
export type StreamView = {
  readonly streamId: StreamId;
  readonly kind: StreamKind;
  /** The random id of this log. */
  readonly incarnation: string;
  /** The committed state. Read it in this turn: it changes in place with the next commit. */
  readonly state: unknown;
  /** The number of the last committed event of a channel, 0 when there is none. */
  headOf(channel: Channel): number;
  /** The channels in which something has been committed. */
  channels(): readonly Channel[];
};

/** A stream in memory, folded twice: as far as the log goes, and as far as decisions go. */
export type LiveStream = StreamView & {
  /** How its events are written and read. */
  readonly schema: Schema;
  /** How many events are committed. */
  readonly version: number;
  /** Server time of the latest event, decided or committed. */
  readonly lastAtMs: number;
  /** When the stream was last asked for; the cache sets it. */
  usedAtMs: number;
  /** Asks the domain, on the pending state. */
  decide(command: unknown, context: Context): Result<readonly StreamEvent[], Refusal>;
  /** The channels that a reader may read, on the pending state. */
  pendingReadableBy(reader: Reader): readonly Channel[];
  /** The channels that a reader may read, on the committed state. */
  readableBy(reader: Reader): readonly Channel[];
  /** The channels of these events, and how many each would hold after them. */
  headsAfter(events: readonly StreamEvent[]): readonly Head[];
  /** Folds decided events into the pending state and numbers them. If it throws, drop the stream. */
  draft(events: readonly StreamEvent[], person: string | null, atMs: number): DraftedEvent[];
  /** When the server must act next, on the pending state. */
  pendingDeadlineMs(): number | null;
  /** When the server must act next, on the committed state. */
  deadlineMs(): number | null;
  /** The same, with what the server then wishes. */
  deadline(): { readonly atMs: number; readonly command: unknown } | null;
  /** Folds stored events into the committed state; answers one page per channel. */
  commit(
    drafted: readonly DraftedEvent[],
    onFolded: (folded: FoldedEvent) => void,
  ): readonly EncodedPage[];
  /** Takes events that are in the log already; answers one page per channel. */
  follow(
    events: readonly StoredEvent[],
    onFolded: (folded: FoldedEvent) => void,
  ): readonly EncodedPage[];
  /** Latest events of a channel from memory, or null when they must be read from the log. */
  recent(channel: Channel, fromSeq: number, limit: number): readonly Carried[] | null;
};

/** Folds a stream from its log; a stream that does not exist yet has no events. */
export function createLiveStream(
  streamId: StreamId,
  decider: AnyDecider,
  log: { readonly incarnation: string; readonly events: readonly StoredEvent[] },
): LiveStream {
  const committed = decider.empty();
  const pending = decider.empty();
  const heads = new Map<Channel, number>();
  const pendingHeads = new Map<Channel, number>();
  const recents = new Map<Channel, RecentEvents>();
  let version = 0;
  let lastAtMs = 0;

  /** Takes one stored event into everything that is committed. */
  const settle = ({ channel, seq }: NewEvent, event: Committed<StreamEvent>) => {
    decider.reduce(committed, event);
    version += 1;
    heads.set(channel, seq);
    let recent = recents.get(channel);
    if (recent === undefined) {
      recent = createRecentEvents();
      recents.set(channel, recent);
    }
    recent.add(seq, event);
  };

  /** Takes an event of the log into everything that is decided. */
  const catchUp = ({ channel, seq, atMs }: NewEvent, event: Committed<StreamEvent>) => {
    decider.reduce(pending, event);
    pendingHeads.set(channel, seq);
    lastAtMs = Math.max(lastAtMs, atMs);
  };

  const commit: LiveStream['commit'] = (drafted, onFolded) => {
    for (const draft of drafted) {
      settle(draft, draft.event);
      const { channel, seq, event } = draft;
      onFolded({ streamId, version, channel, seq, event, state: committed });
    }
    return pagesOf(streamId, drafted);
  };

  for (const stored of log.events) {
    const read = readStored(decider.schema, stored);
    catchUp(read, read.event);
    settle(read, read.event);
  }

  return {
    streamId,
    kind: decider.kind,
    incarnation: log.incarnation,
    usedAtMs: 0,
    schema: decider.schema,
    get state() {
      return committed;
    },
    get version() {
      return version;
    },
    get lastAtMs() {
      return lastAtMs;
    },
    headOf: (channel) => heads.get(channel) ?? 0,
    channels: () => [...heads.keys()],
    decide: (command, context) => decider.decide(pending, command, context),
    pendingReadableBy: (reader) => decider.readableBy(pending, reader),
    readableBy: (reader) => decider.readableBy(committed, reader),
    pendingDeadlineMs: () => decider.deadlineMs(pending),
    deadlineMs: () => decider.deadlineMs(committed),

    deadline() {
      const atMs = decider.deadlineMs(committed);
      const command = atMs === null ? null : decider.deadlineCommand(committed);
      return atMs === null || command === null ? null : { atMs, command };
    },

    headsAfter(events) {
      const after: Head[] = [];
      for (const event of events) {
        const channel = decider.channelOf(event);
        const known = after.find((one) => one.channel === channel);
        if (known === undefined)
          after.push({ channel, head: (pendingHeads.get(channel) ?? 0) + 1 });
        else known.head += 1;
      }
      return after;
    },

    draft(events, person, atMs) {
      lastAtMs = atMs;
      return events.map((decided) => {
        const body = encodeEvent(decided, atMs);
        // Folded as it will be read back: what the text cannot hold never enters a state.
        const event = decodeEvent(body);
        decider.reduce(pending, event);
        const channel = decider.channelOf(event);
        const seq = (pendingHeads.get(channel) ?? 0) + 1;
        pendingHeads.set(channel, seq);
        return { channel, seq, person, atMs, schema: decider.schema.current, body, event };
      });
    },

    commit,

    follow(events, onFolded) {
      const drafted = events.map((stored) => readStored(decider.schema, stored));
      for (const draft of drafted) catchUp(draft, draft.event);
      return commit(drafted, onFolded);
    },

    recent(channel, fromSeq, limit) {
      const events = recents.get(channel)?.from(fromSeq, limit) ?? null;
      return events === null ? null : events.map((event) => ({ event, body: encodeStored(event) }));
    },
  };
}

/** One page per channel, in the order in which the channels first occur. */
function pagesOf(streamId: StreamId, drafted: readonly DraftedEvent[]): readonly EncodedPage[] {
  const [first] = drafted;
  if (first === undefined) return [];
  // Nearly always it is one channel.
  if (drafted.every(({ channel }) => channel === first.channel)) {
    return [new EncodedPage(streamId, first.channel, first.seq, drafted)];
  }
  const byChannel = new Map<Channel, DraftedEvent[]>();
  for (const draft of drafted) {
    const events = byChannel.get(draft.channel);
    if (events === undefined) byChannel.set(draft.channel, [draft]);
    else events.push(draft);
  }
  return [...byChannel].map(
    ([channel, events]) => new EncodedPage(streamId, channel, events[0]?.seq ?? 1, events),
  );
}
