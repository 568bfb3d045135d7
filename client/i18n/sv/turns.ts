import type { turns as english } from '../en/turns.ts';
import type { Shape } from '../shape.ts';

/** Ord för turerna i genomgången. */
export const turns = {} satisfies Shape<typeof english>;
