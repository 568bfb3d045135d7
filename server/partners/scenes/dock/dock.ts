import type { Scene } from '../../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The scene of the Loading Dock: an operations manager with the crew on their mind, a seller in a hurry to sell. */
export const dock: Scene = { scenarioId: 'dock', en, sv };
