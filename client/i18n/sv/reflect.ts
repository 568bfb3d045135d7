import type { reflect as english } from '../en/reflect.ts';
import type { Shape } from '../shape.ts';

/** Ord för eftertanken. */
export const reflect = {} satisfies Shape<typeof english>;
