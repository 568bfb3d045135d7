import { instructor as en } from '../en/instructor.ts';
import { area } from '../shape.ts';
import { instructor as sv } from '../sv/instructor.ts';

/** The words of the instructor screen. */
export const instructorText = area(en, sv);
