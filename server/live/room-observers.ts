import { isPresentEnough, type ObserverTags, type ScoredTag } from '#shared/insight/score.ts';
import {
  isScored,
  type ScoredPlay,
  scoredLengthMs,
  scoredPlay,
  toScoredMs,
} from '#shared/insight/scored-time.ts';
import { meetingMsAt, playedMs } from '#shared/round/clock.ts';
import type { RoundState, Tag } from '#shared/round/state.ts';
import { weightOf } from '#shared/rubric/lookup.ts';

/** What observers have seen so far, in the clock of the sums. */
export type Observed = {
  readonly observers: readonly ObserverTags[];
  readonly scored: ScoredPlay;
  /** Length of the scored play, ms: now, in that clock. */
  readonly nowMs: number;
  /** The latest observer's tag of all, scored or not. */
  readonly latest: Tag | null;
};

/** Collects the tags that enter the figures of a round that is being played. */
export function observedSoFar(state: RoundState, serverMs: number): Observed {
  const { stage, seats, debrief } = state;
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

  const observers = [...presentMs]
    .filter(([, ms]) => nowMs === 0 || isPresentEnough(ms, nowMs))
    .map(([observer]) => ({
      observer,
      tags: tagsOf(observer)
        .filter(counts)
        .flatMap((tag) => scoredTag(tag, scored)),
    }));
  const latest = [...presentMs.keys()]
    .flatMap(tagsOf)
    .reduce<Tag | null>((last, tag) => (last && last.atMs >= tag.atMs ? last : tag), null);
  return { observers, scored, nowMs, latest };
}

function scoredTag({ code, meetingMs }: Tag, scored: ScoredPlay): readonly ScoredTag[] {
  if (code.kind !== 'behaviour') return [];
  const { dimension, polarity, marker } = code;
  return [{ atMs: toScoredMs(scored, meetingMs), dimension, polarity, weight: weightOf(marker) }];
}
