import type { stop as english } from '../en/stop.ts';
import type { Shape } from '../shape.ts';

/** Ord för Stopp och det som följer. */
export const stop = {} satisfies Shape<typeof english>;
