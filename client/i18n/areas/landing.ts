import { landing as en } from '../en/landing.ts';
import { area } from '../shape.ts';
import { landing as sv } from '../sv/landing.ts';

/** The words of the landing page. */
export const landingText = area(en, sv);
