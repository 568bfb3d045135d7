import { meetingMsAt, playedMs } from '../round/clock.ts';
import type { RoundState, Tag } from '../round/state.ts';
import { weightOf } from '../rubric/lookup.ts';
import type { MarkedTag } from './early.ts';
import { isPresentEnough, type ObserverTags } from './score.ts';
import {
  isScored,
  type ScoredPlay,
  scoredLengthMs,
  scoredPlay,
  toScoredMs,
} from './scored-time.ts';

/** A tag that enters the figures, with the way back to it: `atMs` is scored time, `meetingMs` meeting time. */
export type CountedTag = MarkedTag & {
  readonly person: string;
  readonly tagId: string;
  readonly meetingMs: number;
};

/** What observers have seen so far, in the clock of the sums. */
export type Observed = {
  readonly observers: readonly ObserverTags<CountedTag>[];
  readonly scored: ScoredPlay;
  /** Whether all who are counted are simulated: the figure is shown, marked, and enters nothing else. */
  readonly isSimulated: boolean;
  /** Length of the scored play, ms: now, in that clock. */
  readonly nowMs: number;
  /** The latest observer's tag of all, scored or not. */
  readonly latest: Tag | null;
};

/** The parts of a round that the figures are made of. */
export type CountedParts = Pick<RoundState, 'stage' | 'seats' | 'debrief'>;

/**
 * Collects the tags that enter the figures (DOMAIN.md §3.1): by observers who were there for half of the
 * scored play, about the seller or both, in the scored play; a late one only when it was admitted. The
 * dashboard, the room and the reveal all count by this.
 */
export function observedSoFar({ stage, seats, debrief }: CountedParts, serverMs: number): Observed {
  const untilMs = playedMs(stage, serverMs);
  const scored = scoredPlay({ fromMs: stage.scoredFromMs, toMs: untilMs }, stage.rewound);
  const nowMs = scoredLengthMs(scored);

  const presentMs = new Map<string, number>();
  for (const { person, role, fromMs, toMs } of stage.tenures) {
    if (role !== 'observer') continue;
    const from = toScoredMs(scored, meetingMsAt(stage, fromMs));
    const to = toScoredMs(scored, meetingMsAt(stage, toMs ?? serverMs));
    presentMs.set(person, (presentMs.get(person) ?? 0) + to - from);
  }

  const counts = ({ about, isLate, person, tagId, meetingMs }: Tag) =>
    about !== 'buyer' &&
    (!isLate || Object.hasOwn(debrief.admitted, `${person}/${tagId}`)) &&
    isScored(scored, meetingMs);

  const tagsOf = (person: string): readonly Tag[] =>
    Object.values(seats[person]?.tags ?? {}).filter(({ role }) => role === 'observer');

  const present = [...presentMs]
    .filter(([, ms]) => nowMs === 0 || isPresentEnough(ms, nowMs))
    .map(([observer]) => observer);
  // Simulated figures are never mixed with people's (DESIGN.md §6).
  const people = present.filter((observer) => !stage.people[observer]?.isSimulated);
  const isSimulated = people.length === 0 && present.length > 0;
  const observers = (isSimulated ? present : people).map((observer) => ({
    observer,
    tags: tagsOf(observer)
      .filter(counts)
      .flatMap((tag) => countedTag(tag, scored)),
  }));
  const latest = [...presentMs.keys()]
    .flatMap(tagsOf)
    .reduce<Tag | null>((last, tag) => (last && last.atMs >= tag.atMs ? last : tag), null);
  return { observers, isSimulated, scored, nowMs, latest };
}

function countedTag(
  { code, meetingMs, person, tagId }: Tag,
  scored: ScoredPlay,
): readonly CountedTag[] {
  if (code.kind !== 'behaviour') return [];
  const { dimension, polarity, marker } = code;
  return [
    {
      atMs: toScoredMs(scored, meetingMs),
      dimension,
      polarity,
      marker,
      weight: weightOf(marker),
      person,
      tagId,
      meetingMs,
    },
  ];
}
