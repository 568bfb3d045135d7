import type { Scene } from '../../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The scene of the School Lunch: a head of meals who needs the cooks’ yes, a seller who likes to be liked. */
export const lunch: Scene = { scenarioId: 'lunch', en, sv };
