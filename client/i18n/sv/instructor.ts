import type { instructor as english } from '../en/instructor.ts';
import type { Shape } from '../shape.ts';

/** Ord för instruktörens skärm. */
export const instructor = {} satisfies Shape<typeof english>;
