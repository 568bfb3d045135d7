import type { Scene } from '../../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The scene of the Solar Roof: a chair who protects the peace of the house, a seller who likes to chat. */
export const solar: Scene = { scenarioId: 'solar', en, sv };
