import type { SamspelEngine } from './access.ts';
import type { Directory } from './directory-port.ts';
import type { OnBug } from './engine/judge.ts';
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

  const touch = async (workshop: string): Promise<void> => {
    const nowMs = clock.nowMs();
    if (nowMs - (touchedAtMs.get(workshop) ?? 0) < TOUCH_EVERY_MS) return;
    touchedAtMs.set(workshop, nowMs);
    await directory.touchWorkshop(workshop, nowMs);
  };

  return engine.watch({
    onCommit(commits) {
      for (const { kind, streamId, pages, state } of commits) {
        const work: Promise<void>[] = [];
        if (kind === 'w') {
          for (const person of removedIn(pages)) {
            work.push(directory.revokePerson({ workshop: streamId, person }));
          }
          const hasEnded = pages.some(({ events }) =>
            events.some(({ type }) => type === 'workshop.ended'),
          );
          work.push(hasEnded ? directory.endWorkshop(streamId, clock.nowMs()) : touch(streamId));
        } else {
          // A round of an afternoon keeps its workshop's code alive too.
          const { opening } = (state as { stage: { opening: { workshopId: string } | null } })
            .stage;
          if (opening !== null) work.push(touch(opening.workshopId));
        }
        for (const promise of work) promise.catch((error) => onBug(error, { streamId }));
      }
    },
  });
}
