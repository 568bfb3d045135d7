import type { brief as english } from '../en/brief.ts';
import type { Shape } from '../shape.ts';

/** Ord för förberedelsen. */
export const brief = {} satisfies Shape<typeof english>;
