import { reflect as en } from '../en/reflect.ts';
import { area } from '../shape.ts';
import { reflect as sv } from '../sv/reflect.ts';

/** The words of the reflect screen. */
export const reflectText = area(en, sv);
