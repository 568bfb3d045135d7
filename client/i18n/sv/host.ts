import type { host as english } from '../en/host.ts';
import type { Shape } from '../shape.ts';

/** Ord för att förbereda en workshop. */
export const host = {} satisfies Shape<typeof english>;
