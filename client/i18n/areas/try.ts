import { tryAlone as en } from '../en/try.ts';
import { area } from '../shape.ts';
import { tryAlone as sv } from '../sv/try.ts';

/** The words of trying it alone. */
export const tryText = area(en, sv);
