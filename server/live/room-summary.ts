import { type Observed, observedSoFar } from '#shared/insight/counted.ts';
import { placeAt } from '#shared/insight/quadrant.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { isPaused, remainingMs } from '#shared/round/clock.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { RoundState } from '#shared/round/state.ts';
import { stageNeeds, tagNeeds } from './room-needs.ts';

/** The trail of the small quadrant: the last three minutes, a dot every half minute. */
const TRAIL_MS = 180_000;
const TRAIL_STEP_MS = 30_000;

/** A room as the workshop knows it. */
export type SummarisedRoom = {
  readonly roomId: string;
  readonly roundId: string | null;
  readonly nth: number;
};

/** Facts that come often and of which a dashboard shows nothing. */
const NOT_SHOWN: ReadonlySet<string> = new Set<RoundEvent['type']>([
  'line.said',
  'dial.moved',
  'note.written',
]);

/**
 * Whether {@link roomSummary} must be asked again after a fact of a round. A new fact is asked about
 * until it is named here, and what is named here is held against it by a law.
 */
export function mayChangeSummary({ type }: { readonly type: string }): boolean {
  return !NOT_SHOWN.has(type);
}

/** A room between rounds. */
export function idleSummary({ roomId, nth }: SummarisedRoom): RoomSummary {
  return {
    roomId,
    roundId: null,
    nth,
    step: null,
    stepNth: 0,
    endsAtMs: null,
    lengthMs: 0,
    pausedLeftMs: null,
    isPaused: false,
    isStopped: false,
    isEnded: false,
    cast: [],
    quadrant: null,
    latestTag: null,
    needs: [],
  };
}

/**
 * One room on an instructor's dashboard. Whoever has sat in a chair of this round sees of it, until
 * its reveal, what the stage shows and no more (DESIGN.md §2).
 */
export function roomSummary(
  room: SummarisedRoom,
  state: RoundState,
  instructor: string,
  nowMs: number,
): RoomSummary {
  const { stage } = state;
  const { step } = stage;
  const isStanding = isPaused(stage, nowMs);
  const isReading = step?.step === 'brief' || step?.step === 'ready';
  const marks = isReading ? stage.ready : stage.done;
  const maySee = stage.revealedAtMs !== null || !stage.people[instructor]?.hasSat;
  const observed = maySee ? observedSoFar(state, nowMs) : null;
  const latest = observed?.latest ?? null;
  return {
    roomId: room.roomId,
    roundId: room.roundId,
    nth: room.nth,
    step: step?.step ?? null,
    stepNth: step?.nth ?? 0,
    endsAtMs: step === null || isStanding ? null : (stage.finishing?.endsAtMs ?? step.endsAtMs),
    lengthMs: step?.lengthMs ?? 0,
    pausedLeftMs: step !== null && isStanding ? remainingMs(stage, nowMs) : null,
    isPaused: isStanding,
    isStopped: stage.isStopped,
    isEnded: stage.ended !== null,
    cast: Object.entries(stage.people).map(([person, { role }]) => ({
      person,
      role,
      isDone: marks[person] ?? false,
    })),
    quadrant: observed === null ? null : quadrantOf(observed),
    latestTag: latest && { person: latest.person, code: latest.code, atMs: latest.atMs },
    needs: [...stageNeeds(stage), ...(observed === null ? [] : tagNeeds(state, observed, nowMs))],
  };
}

/** Where trust and goal stand, in whole numbers; no figure where too little was seen. */
function quadrantOf({ observers, isSimulated, nowMs }: Observed): RoomSummary['quadrant'] {
  const { place, point } = placeAt(observers, nowMs);
  const isShown = place !== 'tooLittleSeen' && point !== null;
  const trail: { trust: number; goal: number }[] = [];
  // Aligned to the play's own half minutes, so that a dot once drawn stays where it is.
  const lastMs = Math.floor(nowMs / TRAIL_STEP_MS) * TRAIL_STEP_MS;
  for (let atMs = Math.max(0, lastMs - TRAIL_MS); atMs <= lastMs; atMs += TRAIL_STEP_MS) {
    const then = placeAt(observers, atMs);
    if (then.place === 'tooLittleSeen' || then.point === null) continue;
    trail.push({ trust: Math.round(then.point.trust), goal: Math.round(then.point.goal) });
  }
  return {
    trust: isShown ? Math.round(point.trust) : null,
    goal: isShown ? Math.round(point.goal) : null,
    place,
    trail,
    isSimulated,
  };
}
