import type { Answer } from '#shared/stream/refusal.ts';
import type { StoredEvent } from '../ports.ts';
import { kindOf, type Sender, type StreamCommit } from './commit.ts';
import { type Draft, type OnBug, readerOf, type Ticket, type Verdict } from './judge.ts';
import type { FoldedEvent, LiveStream } from './live-stream.ts';
import type { EncodedPage } from './page.ts';

/** Someone of the server who follows every commit: jobs, metrics. */
export type Watcher = {
  /** Called for each stored event, in order, with the state right after it. Must not wait or write. */
  onEvent?(folded: FoldedEvent): void;
  /** Called once per transaction, after the publisher. */
  onCommit?(commits: readonly StreamCommit[]): void;
};

/** A judged command. */
export type Judged = { readonly ticket: Ticket; readonly verdict: Verdict };

/** One stream's commit while it is being put together. */
type Publication = {
  readonly stream: LiveStream;
  readonly pages: readonly EncodedPage[];
  readonly senders: Sender[];
};

export type PublisherOptions = {
  /** Brings pages to their readers. Called first, before anybody is answered. */
  readonly onCommit: (commits: readonly StreamCommit[]) => void;
  readonly watchers: ReadonlySet<Watcher>;
  readonly onBug: OnBug;
};

/** What happens, all in one turn, when a transaction has been stored. */
export type Publisher = {
  /** Folds, publishes, answers: in that order. */
  announce(drafts: readonly Draft[], judged: readonly Judged[]): void;
  /** Publishes events that were found in the log. */
  announceFound(stream: LiveStream, events: readonly StoredEvent[]): void;
};

type FoldHook = (folded: FoldedEvent) => void;

/** Creates the one place from which committed facts go out. */
export function createPublisher({ onCommit, watchers, onBug }: PublisherOptions): Publisher {
  /** What is stored is stored: a failure in one place reaches neither the others nor the answers. */
  const attempt = <T>(streamId: string | null, fallback: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      onBug(error, streamId === null ? {} : { streamId });
      return fallback;
    }
  };

  const onFolded: FoldHook = (folded) => {
    for (const watcher of watchers) {
      attempt(folded.streamId, undefined, () => watcher.onEvent?.(folded));
    }
  };

  const publish = (publications: readonly Publication[]) => {
    const commits = publications.flatMap((publication) =>
      attempt(publication.stream.streamId, [], () => [commitOf(publication)]),
    );
    if (commits.length === 0) return;
    attempt(null, undefined, () => onCommit(commits));
    for (const watcher of watchers) attempt(null, undefined, () => watcher.onCommit?.(commits));
  };

  return {
    announce(drafts, judged) {
      const publications = new Map<string, Publication>();
      for (const { stream, events } of drafts) {
        const pages = attempt(stream.streamId, null, () => stream.commit(events, onFolded));
        if (pages === null || pages.length === 0) continue;
        publications.set(stream.streamId, { stream, pages, senders: [] });
      }
      const outcomes = judged.map(({ ticket, verdict }) => {
        const publication = publications.get(ticket.streamId);
        const own =
          publication === undefined
            ? []
            : attempt(ticket.streamId, [], () => ownPages(publication, ticket, verdict));
        return { ticket, outcome: { answer: answerOf(verdict), own } };
      });
      publish([...publications.values()]);
      for (const { ticket, outcome } of outcomes) ticket.settle(outcome);
    },

    announceFound(stream, events) {
      const pages = stream.follow(events, onFolded);
      publish([{ stream, pages, senders: [] }]);
    },
  };
}

/**
 * The pages that go into one sender's answer. A sender with several commands in the commit finds a
 * page in the first answer only, so that eight commands in flight do not carry it eight times.
 */
function ownPages(
  { stream, pages, senders }: Publication,
  { actor, envelope: { origin } }: Ticket,
  verdict: Verdict,
): readonly EncodedPage[] {
  if (verdict.kind !== 'accepted' || verdict.wrote.length === 0 || actor.kind === 'server')
    return [];
  const readable = stream.readableBy(readerOf(actor));
  return pages.filter(({ channel }) => {
    const isOwn = verdict.wrote.some((one) => one.channel === channel);
    if (!isOwn || !readable.includes(channel)) return false;
    if (origin === undefined) return true;
    const isKnown = senders.some((one) => one.origin === origin && one.channel === channel);
    if (!isKnown) senders.push({ channel, origin });
    return !isKnown;
  });
}

function answerOf(verdict: Verdict): Answer {
  return verdict.kind === 'refused'
    ? { ok: false, refusal: verdict.refusal }
    : { ok: true, atMs: verdict.atMs };
}

function commitOf({ stream, pages, senders }: Publication): StreamCommit {
  const { streamId, state } = stream;
  const kind = kindOf(streamId);
  if (kind === null) throw new Error(`not a stream id: ${streamId}`);
  return { kind, streamId, state, pages, senders, deadlineMs: stream.deadlineMs() };
}
