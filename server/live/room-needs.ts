import type { Observed } from '#shared/insight/counted.ts';
import { DEAD_BAND } from '#shared/insight/quadrant.ts';
import { isSeen, meanScore, tagsBehind } from '#shared/insight/score.ts';
import { toMeetingMs } from '#shared/insight/scored-time.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { isPaused, serverMsAt } from '#shared/round/clock.ts';
import type { RoundState, StageState } from '#shared/round/state.ts';

type Need = RoomSummary['needs'][number];

/** After so long without a tag on the goal a meeting drifts, without any tag it is quiet (UX.md §4). */
const DRIFTING_MS = 180_000;
const QUIET_MS = 120_000;
/** Trust that is this much lower than two minutes ago is falling; one tag among many is not. */
const COLD_MS = 120_000;
const COLD_FALL = 5;

/**
 * What everybody in the room can see: it needs somebody. A round that is over needs nobody; one that was
 * stopped or ended only says so until then, and what was asked for before is no longer waited for.
 */
export function stageNeeds(stage: StageState): readonly Need[] {
  const { step } = stage;
  if (stage.ended !== null || step === null) return [];
  const isCutShort = stage.isStopped || step.because === 'ended';
  const stopped: Need[] = stage.isStopped
    ? [{ kind: 'stopped', person: null, sinceMs: step.startedAtMs }]
    : [];
  const hands = Object.entries(stage.hands)
    .filter(([, sinceMs]) => !isCutShort || sinceMs > step.startedAtMs)
    .map(([person, sinceMs]): Need => ({ kind: 'hand', person, sinceMs }));
  if (isCutShort) return [...stopped, ...hands];
  const isTogether = stage.opening?.mode === 'in-person';
  const lost = Object.entries(stage.people).flatMap(([person, member]): Need[] =>
    member.isLeft && !isTogether && (member.role === 'seller' || member.role === 'buyer')
      ? [{ kind: 'connection', person, sinceMs: member.leftAtMs ?? 0 }]
      : [],
  );
  const offered = Object.values(stage.offered).map(
    (sinceMs): Need => ({ kind: 'empty-chair', person: null, sinceMs }),
  );
  return [...hands, ...lost, ...offered];
}

/** What only observers' tags tell. Nothing while nobody plays, and nothing where nobody observes. */
export function tagNeeds(
  { stage }: RoundState,
  observed: Observed,
  serverMs: number,
): readonly Need[] {
  const isPlaying = stage.step?.step === 'play' && stage.finishing === null;
  if (!isPlaying || isPaused(stage, serverMs) || observed.observers.length === 0) return [];
  const { observers, scored, nowMs } = observed;
  const at = (scoredMs: number) => serverMsAt(stage, toMeetingMs(scored, scoredMs));
  const all = observers.flatMap(({ tags }) => tags);
  const lastOf = (tags: readonly { readonly atMs: number }[]) =>
    tags.reduce((last, { atMs }) => Math.max(last, atMs), 0);

  const needs: Need[] = [];
  const add = (kind: Need['kind'], sinceMs: number) => needs.push({ kind, person: null, sinceMs });
  const trust = (scoredMs: number) => meanScore(observers, scoredMs)?.trust.mean ?? null;

  const now = trust(nowMs);
  const before = nowMs >= COLD_MS ? trust(nowMs - COLD_MS) : null;
  if (now !== null && before !== null && before - now >= COLD_FALL) {
    const falls = all.filter(({ atMs, polarity }) => polarity === -1 && atMs > nowMs - COLD_MS);
    add('cold', at(Math.min(...falls.map(({ atMs }) => atMs), nowMs)));
  }
  const isTrustFine = now !== null && now >= DEAD_BAND.from && isSeen(observers, 'trust', nowMs);
  const lastGoalMs = lastOf(tagsBehind(all, 'goal', nowMs));
  if (isTrustFine && nowMs - lastGoalMs >= DRIFTING_MS) add('drifting', at(lastGoalMs));
  const lastMs = lastOf(all);
  if (nowMs - lastMs >= QUIET_MS) add('quiet', at(lastMs));
  return needs;
}
