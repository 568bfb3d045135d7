import type { Scene } from '../../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The scene of the Care Home's Beds: a unit manager with something heavy to say, a seller with a target to reach. */
export const beds: Scene = { scenarioId: 'beds', en, sv };
