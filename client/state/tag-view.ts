import { meetingMsAt } from '#shared/round/clock.ts';
import { reduceSeat } from '#shared/round/reduce/seat.ts';
import type { SeatEvent } from '#shared/round/seat-events.ts';
import {
  emptySeat,
  type Line,
  type SeatState,
  type StageState,
  type Tag,
} from '#shared/round/state.ts';
import { expectedFact } from './expected-facts.ts';
import { freshPart, keepUnchanged } from './fresh-part.ts';
import { memoByParts } from './memo-by-parts.ts';
import type { PendingCommand, RoundView } from './round-source.ts';

type Me = RoundView['me'];

/** A tag as its owner sees it: drawn at the press, `isPending` until the server has said yes. */
export type TagView = Tag & { readonly isPending: boolean };

/** The viewer's own seat with what is under way drawn in. */
export type OwnSeat = Readonly<Omit<SeatState, 'tags'>> & {
  /** By id, in the order of their commits, those under way last. */
  readonly tags: Readonly<Record<string, TagView>>;
  /** Which parts of the seat wait for an answer. */
  readonly pendingParts: ReadonlySet<keyof SeatState>;
};

const PART_OF: Readonly<Record<SeatEvent['type'], keyof SeatState>> = {
  'brief.dealt': 'briefs',
  'criterion.dealt': 'criterion',
  'goal.declared': 'goal',
  'dial.moved': 'dial',
  'tag.added': 'tags',
  'tag.refined': 'tags',
  'tag.noted': 'tags',
  'tag.nudged': 'tags',
  'tag.undone': 'tags',
  'rating.given': 'ratings',
  'outcome.stated': 'outcome',
  'next-step.written': 'nextStep',
  'curve.drawn': 'curve',
  'dimension.rated': 'dimensions',
  'dimension.cleared': 'dimensions',
  'moment.picked': 'moments',
  'yes.explained': 'yes',
  'tags.chosen': 'chosenTags',
  'question.written': 'question',
  'place.filled': 'places',
  'reveal.agreed': 'agreesToReveal',
  'commitment.made': 'commitment',
};

const EMPTY_SEAT = emptySeat();
const NO_PARTS: ReadonlySet<keyof SeatState> = new Set();

/** Rows and lists that did not change keep their reference. */
const confirmedTag = memoByParts((tag: Tag): TagView => ({ ...tag, isPending: false }));
const confirmedTags = memoByParts((tags: SeatState['tags']) => tagViews(tags, tags));
const confirmedSeat = memoByParts(
  (seat: SeatState): OwnSeat => ({
    ...seat,
    tags: confirmedTags(seat.tags),
    pendingParts: NO_PARTS,
  }),
);

function tagViews(
  tags: SeatState['tags'],
  confirmed: SeatState['tags'],
): Readonly<Record<string, TagView>> {
  return Object.fromEntries(
    Object.entries(tags).map(([tagId, tag]) => [
      tagId,
      tag === confirmed[tagId] ? confirmedTag(tag) : { ...tag, isPending: true },
    ]),
  );
}

const seatUnderWay = memoByParts(
  (
    confirmed: SeatState,
    pending: readonly PendingCommand[],
    stage: StageState,
    me: Me,
  ): OwnSeat => {
    const drawn = freshPart(confirmed);
    const pendingParts = new Set<keyof SeatState>();
    for (const one of pending) {
      const fact = expectedFact(one, stage, me);
      if (!fact || isThere(drawn, fact)) continue;
      reduceSeat(drawn, { ...fact, atMs: one.pressedAtMs });
      pendingParts.add(PART_OF[fact.type]);
    }
    const seat = keepUnchanged(confirmed, drawn);
    const tags =
      seat.tags === confirmed.tags
        ? confirmedTags(confirmed.tags)
        : tagViews(seat.tags, confirmed.tags);
    return { ...seat, tags, pendingParts };
  },
);

/** The page may come before the answer: what is confirmed already is not drawn twice. */
function isThere(seat: SeatState, fact: SeatEvent): boolean {
  if (fact.type === 'tag.added') return Object.hasOwn(seat.tags, fact.tagId);
  return fact.type === 'dial.moved' && seat.dial.at(-1)?.meetingMs === fact.meetingMs;
}

/**
 * The viewer's own seat: what is confirmed, and what was pressed and is under way. The same view parts
 * give the same reference, so it may be a selector: `useStore(source, ownSeat)`.
 */
export function ownSeat(view: RoundView): OwnSeat {
  const confirmed = view.state.seats[view.me.person] ?? EMPTY_SEAT;
  if (view.pending.length === 0) return confirmedSeat(confirmed);
  return seatUnderWay(confirmed, view.pending, view.state.stage, view.me);
}

/** A line as it is drawn: one's own at the press, `isPending` until the server has said yes. */
export type LineView = Line & { readonly isPending: boolean };

const confirmedLine = memoByParts((line: Line): LineView => ({ ...line, isPending: false }));
const confirmedLines = memoByParts((lines: Line[]) => lines.map((line) => confirmedLine(line)));

const linesUnderWay = memoByParts(
  (lines: Line[], pending: readonly PendingCommand[], stage: StageState, me: Me) => {
    const waiting = pending.flatMap((one) => {
      const line = lineOf(one, stage, me);
      return line && !lines.some(({ lineId }) => lineId === line.lineId) ? [line] : [];
    });
    const confirmed = confirmedLines(lines);
    return waiting.length === 0 ? confirmed : [...confirmed, ...waiting];
  },
);

const linesOf = memoByParts((lines: readonly LineView[], me: Me) =>
  lines.filter((line) => line.person === me.person),
);

function lineOf(one: PendingCommand, stage: StageState, { person }: Me): LineView | null {
  if (one.command.type !== 'sayLine') return null;
  // Where it was written: one that waits is not drawn among the talk of a later step.
  const { step } = one.command;
  return {
    lineId: one.command.lineId,
    person,
    role: stage.people[person]?.role ?? 'guest',
    text: one.command.text,
    step,
    take: stage.takes.at(-1)?.take ?? 1,
    meetingMs: step === 'play' ? meetingMsAt(stage, one.pressedAtMs) : null,
    atMs: one.pressedAtMs,
    isPending: true,
  };
}

/** The whole conversation: every confirmed line, then the viewer's own under way. May be a selector. */
export function conversation(view: RoundView): readonly LineView[] {
  const { stage } = view.state;
  if (view.pending.length === 0) return confirmedLines(stage.lines);
  return linesUnderWay(stage.lines, view.pending, stage, view.me);
}

/** The viewer's own lines, confirmed and under way. May be a selector. */
export function ownLines(view: RoundView): readonly LineView[] {
  return linesOf(conversation(view), view.me);
}
