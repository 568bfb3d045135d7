import { states as en } from '../en/states.ts';
import { area } from '../shape.ts';
import { states as sv } from '../sv/states.ts';

/** What is said when something happens. */
export const statesText = area(en, sv);
