import { observer as en } from '../en/observer.ts';
import { area } from '../shape.ts';
import { observer as sv } from '../sv/observer.ts';

/** The words of the observer screen. */
export const observerText = area(en, sv);
