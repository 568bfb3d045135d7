import { host as en } from '../en/host.ts';
import { area } from '../shape.ts';
import { host as sv } from '../sv/host.ts';

/** The words of the host screen. */
export const hostText = area(en, sv);
