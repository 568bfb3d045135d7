import { lookIn as en } from '../en/look-in.ts';
import { area } from '../shape.ts';
import { lookIn as sv } from '../sv/look-in.ts';

/** The words of the instructor's look into a room. */
export const lookInText = area(en, sv);
