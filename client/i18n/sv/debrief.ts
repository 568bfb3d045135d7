import type { debrief as english } from '../en/debrief.ts';
import type { Shape } from '../shape.ts';

/** Ord för genomgången och reprisen. */
export const debrief = {} satisfies Shape<typeof english>;
