import { common as en } from '../en/common.ts';
import { area } from '../shape.ts';
import { common as sv } from '../sv/common.ts';

/** Words that several screens use. */
export const commonText = area(en, sv);
