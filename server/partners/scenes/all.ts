import type { Scene } from '../scene.ts';
import { beds } from './beds/beds.ts';
import { cfo } from './cfo/cfo.ts';
import { dock } from './dock/dock.ts';
import { lunch } from './lunch/lunch.ts';
import { renewal } from './renewal/renewal.ts';
import { solar } from './solar/solar.ts';

/** Every written scene, in the order of the pictures. */
export const scenes: readonly Scene[] = [dock, lunch, solar, beds, renewal, cfo];

/** The scene of a scenario, or null where none is written. */
export function sceneOf(scenarioId: string): Scene | null {
  return scenes.find((scene) => scene.scenarioId === scenarioId) ?? null;
}
