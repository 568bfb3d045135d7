import type { meeting as english } from '../en/meeting.ts';
import type { Shape } from '../shape.ts';

/** Ord för mötet, för säljare och köpare. */
export const meeting = {} satisfies Shape<typeof english>;
