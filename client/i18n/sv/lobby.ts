import type { lobby as english } from '../en/lobby.ts';
import type { Shape } from '../shape.ts';

/** Ord för väntrummet och placeringen. */
export const lobby = {} satisfies Shape<typeof english>;
