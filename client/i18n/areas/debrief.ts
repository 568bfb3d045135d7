import { debrief as en } from '../en/debrief.ts';
import { area } from '../shape.ts';
import { debrief as sv } from '../sv/debrief.ts';

/** The words of the debrief screen. */
export const debriefText = area(en, sv);
