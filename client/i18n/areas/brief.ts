import { brief as en } from '../en/brief.ts';
import { area } from '../shape.ts';
import { brief as sv } from '../sv/brief.ts';

/** The words of the brief screen. */
export const briefText = area(en, sv);
