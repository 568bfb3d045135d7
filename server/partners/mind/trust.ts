import type { Line } from '#shared/round/state.ts';
import type { TurnKind } from '../scene.ts';

/** What a turn does to the buyer's felt trust the first time, in points of the dial (0–100). */
const EFFECT: Readonly<Record<TurnKind, number>> = {
  offer: 12,
  question: 7,
  agenda: 4,
  proposal: 0,
  other: 0,
  drift: -1,
  push: -9,
  breach: -18,
};

/** The dial never says that somebody trusts wholly, or not at all. */
const LEAST = 4;
const MOST = 96;

/** A line of the seller's with what it does. */
export type Heard = { readonly line: Line; readonly kind: TurnKind };

/**
 * Felt trust after everything the seller has said so far, 0–100. Good turns count for less when they
 * come again and again; what breaks trust always counts in full (DOMAIN.md §2.1, trust asymmetry).
 */
export function feltTrust(heard: readonly Heard[], dialStart: number): number {
  const times: Partial<Record<TurnKind, number>> = {};
  let statements = 0;
  let value = dialStart;
  for (const { kind } of heard) {
    const before = times[kind] ?? 0;
    times[kind] = before + 1;
    statements = kind === 'other' ? statements + 1 : 0;
    value += effectOf(kind, before, statements, value);
    value = Math.min(MOST, Math.max(LEAST, value));
  }
  return Math.round(value);
}

function effectOf(kind: TurnKind, before: number, statements: number, trust: number): number {
  if (kind === 'other') return statements > 2 ? -3 : 0;
  if (kind === 'drift') return before === 0 ? EFFECT.drift : -4;
  // To ask for the next step is right when there is something to build it on.
  if (kind === 'proposal') return trust >= 60 ? 3 : before === 0 ? -2 : -5;
  const effect = EFFECT[kind];
  if (effect <= 0) return effect;
  if (kind === 'agenda') return before === 0 ? effect : 0;
  return Math.max(2, effect - before);
}
