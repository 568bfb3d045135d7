import { join as en } from '../en/join.ts';
import { area } from '../shape.ts';
import { join as sv } from '../sv/join.ts';

/** The words of the join screen. */
export const joinText = area(en, sv);
