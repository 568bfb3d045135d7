import { stop as en } from '../en/stop.ts';
import { area } from '../shape.ts';
import { stop as sv } from '../sv/stop.ts';

/** The words of the stop screen. */
export const stopText = area(en, sv);
