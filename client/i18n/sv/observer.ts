import type { observer as english } from '../en/observer.ts';
import type { Shape } from '../shape.ts';

/** Ord för observatörens taggplatta. */
export const observer = {} satisfies Shape<typeof english>;
