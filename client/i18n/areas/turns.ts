import { turns as en } from '../en/turns.ts';
import { area } from '../shape.ts';
import { turns as sv } from '../sv/turns.ts';

/** The words of the turns screen. */
export const turnsText = area(en, sv);
