import { refusals as en } from '../en/refusals.ts';
import { area } from '../shape.ts';
import { refusals as sv } from '../sv/refusals.ts';

/** One sentence for each refusal. */
export const refusalsText = area(en, sv);
