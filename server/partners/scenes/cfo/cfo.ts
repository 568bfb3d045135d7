import type { Scene } from '../../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The scene of the Careful CFO: somebody with a thing untold, a seller with fear within reach. */
export const cfo: Scene = { scenarioId: 'cfo', en, sv };
