/** How many ids are remembered before they are forgotten all at once. */
const KEPT = 16_384;

/**
 * Remembers the command ids that were stored last, so that nearly no new command is looked up in the
 * database. Ids grow with time, but those of two people only roughly.
 */
export type RecentIds = {
  /** These ids are stored. */
  add(id: string): void;
  /** True when an id is certainly not stored; false: look. */
  isNew(id: string): boolean;
};

/** Begins with a database whose greatest stored id is `floor`, or '' for an empty one. */
export function createRecentIds(floor: string): RecentIds {
  // Every stored id above the floor is in `recent`.
  let greatest = floor;
  let recent = new Set<string>();
  return {
    add(id) {
      if (id > greatest) greatest = id;
      if (id > floor) recent.add(id);
      if (recent.size < KEPT) return;
      floor = greatest;
      recent = new Set();
    },
    isNew: (id) => id > floor && !recent.has(id),
  };
}
