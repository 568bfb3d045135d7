import type { join as english } from '../en/join.ts';
import type { Shape } from '../shape.ts';

/** Ord för att ansluta till en workshop. */
export const join = {} satisfies Shape<typeof english>;
