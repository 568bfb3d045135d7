import type { Scene } from '../../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The scene of the Renewal: an HR manager who wants to hear what happened, a seller with a phrase to hide behind. */
export const renewal: Scene = { scenarioId: 'renewal', en, sv };
