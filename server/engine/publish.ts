import type { Answer } from '#shared/stream/refusal.ts';
import type { StoredEvent } from '../ports.ts';
import type { Sender, StreamCommit } from './commit.ts';
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
  /** When the server must act on the stream next. */
  readonly deadlineMs: number | null;
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

/** Creates the one place from which committed facts go out. */
export function createPublisher({ onCommit, watchers, onBug }: PublisherOptions): Publisher {
  // What is stored is stored: a failure in one place reaches neither the others nor the answers.
  // Each place catches for itself, without a function made for it: this runs for every event.
  const onFolded = (folded: FoldedEvent) => {
    for (const watcher of watchers) {
      if (watcher.onEvent === undefined) continue;
      try {
        watcher.onEvent(folded);
      } catch (error) {
        onBug(error, { streamId: folded.streamId });
      }
    }
  };

  const commit = ({ stream, events, deadlineMs }: Draft): Publication | null => {
    try {
      const pages = stream.commit(events, onFolded);
      return pages.length === 0 ? null : { stream, pages, senders: [], deadlineMs };
    } catch (error) {
      onBug(error, { streamId: stream.streamId });
      return null;
    }
  };

  const ownPagesOf = (publication: Publication, { ticket, verdict }: Judged) => {
    try {
      return ownPages(publication, ticket, verdict);
    } catch (error) {
      onBug(error, { streamId: ticket.streamId });
      return [];
    }
  };

  const publish = (publications: readonly Publication[]) => {
    if (publications.length === 0) return;
    const commits = publications.map(commitOf);
    try {
      onCommit(commits);
    } catch (error) {
      onBug(error, {});
    }
    for (const watcher of watchers) {
      try {
        watcher.onCommit?.(commits);
      } catch (error) {
        onBug(error, {});
      }
    }
  };

  return {
    announce(drafts, judged) {
      const publications = new Map<string, Publication>();
      for (const draft of drafts) {
        const publication = commit(draft);
        if (publication !== null) publications.set(draft.stream.streamId, publication);
      }
      const owns = judged.map((one) => {
        const publication = publications.get(one.ticket.streamId);
        return publication === undefined ? [] : ownPagesOf(publication, one);
      });
      publish([...publications.values()]);
      judged.forEach(({ ticket, verdict }, index) => {
        ticket.settle({ answer: answerOf(verdict), own: owns[index] ?? [] });
      });
    },

    announceFound(stream, events) {
      const pages = stream.follow(events, onFolded);
      publish([{ stream, pages, senders: [], deadlineMs: stream.deadlineMs() }]);
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

function commitOf({ stream, pages, senders, deadlineMs }: Publication): StreamCommit {
  const { streamId, kind, state } = stream;
  return { kind, streamId, state, pages, senders, deadlineMs };
}
