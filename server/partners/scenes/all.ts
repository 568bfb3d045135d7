import type { Scene } from '../scene.ts';
import { cfo } from './cfo/cfo.ts';
import { solar } from './solar/solar.ts';

/** Every written scene. */
export const scenes: readonly Scene[] = [solar, cfo];

/** The scene of a scenario, or null where none is written. */
export function sceneOf(scenarioId: string): Scene | null {
  return scenes.find((scene) => scene.scenarioId === scenarioId) ?? null;
}
