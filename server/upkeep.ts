import type { RoundState } from '#shared/round/state.ts';
import type { SamspelEngine } from './access.ts';
import type { Directory } from './directory-port.ts';
import type { OnBug } from './engine/judge.ts';
import type { EncodedPage } from './engine/page.ts';
import { removedIn } from './live/delivery.ts';
import type { Clock } from './ports.ts';

/** A workshop's row is touched at most this often: it only has to outlive a lunch. */
const TOUCH_EVERY_MS = 5 * 60_000;

/** What {@link createUpkeep} needs. */
export type UpkeepOptions = {
  readonly engine: SamspelEngine;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly onBug: OnBug;
};

/**
 * Keeps the directory in step with the log: seats of removed people go, codes of ended workshops
 * die, living workshops live on. The log has the last word everywhere, so a crash in between costs
 * nothing but a row.
 * @returns a function that ends it
 */
export function createUpkeep({ engine, directory, clock, onBug }: UpkeepOptions): () => void {
  const touchedAtMs = new Map<string, number>();

  /** Null: nothing to do, as nearly always. Asked at every commit of every stream. */
  const touch = (workshop: string): Promise<void> | null => {
    const nowMs = clock.nowMs();
    if (nowMs - (touchedAtMs.get(workshop) ?? 0) < TOUCH_EVERY_MS) return null;
    touchedAtMs.set(workshop, nowMs);
    return directory.touchWorkshop(workshop, nowMs);
  };

  const keepWorkshop = (workshop: string, pages: readonly EncodedPage[]) => [
    ...removedIn(pages).map((person) => directory.revokePerson({ workshop, person })),
    pages.some(({ events }) => events.some(({ type }) => type === 'workshop.ended'))
      ? directory.endWorkshop(workshop, clock.nowMs())
      : touch(workshop),
  ];

  /** A round of an afternoon keeps its workshop's code alive too. */
  const keepRound = ({ stage }: RoundState) =>
    stage.opening === null ? null : touch(stage.opening.workshopId);

  return engine.watch({
    onCommit(commits) {
      for (const { kind, streamId, pages, state } of commits) {
        const failed = (error: unknown) => onBug(error, { streamId });
        // The engine folds rounds with their own decider.
        if (kind === 'r') keepRound(state as RoundState)?.catch(failed);
        else for (const work of keepWorkshop(streamId, pages)) work?.catch(failed);
      }
    },
  });
}
