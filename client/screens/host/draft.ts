import type { MeetingMode } from '#shared/round/terms.ts';

/** The programmes a host chooses from, shortest first. */
export const PROGRAMMES = ['short', 'standard', 'full'] as const;
/** See {@link PROGRAMMES}. */
export type Programme = (typeof PROGRAMMES)[number];

/** The ways of meeting that a host chooses from. */
export const MODES = ['text', 'in-person'] as const satisfies readonly MeetingMode[];

/** What a host has filled in so far. */
export type Draft = {
  readonly title: string;
  readonly name: string;
  /** Empty while nothing is chosen. */
  readonly scenarioId: string;
  readonly variant: Programme;
  readonly mode: MeetingMode;
};

/** A draft with the moment it was kept, ms on this device; null: never. */
export type KeptDraft = { readonly draft: Draft; readonly savedAtMs: number | null };

const KEY = 'samspel.host-draft';

/** A form nobody has touched. */
export function emptyDraft(name: string): Draft {
  return { title: '', name, scenarioId: '', variant: 'standard', mode: 'text' };
}

/** The draft this device keeps, or an empty one. What is unknown in it falls back to its default. */
export function loadDraft(name: string): KeptDraft {
  const empty = emptyDraft(name);
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return { draft: empty, savedAtMs: null };
    const was = kept as Partial<Record<keyof Draft | 'savedAtMs', unknown>>;
    return {
      draft: {
        title: textOr(was.title, empty.title),
        name: textOr(was.name, empty.name),
        scenarioId: textOr(was.scenarioId, empty.scenarioId),
        variant: PROGRAMMES.find((known) => known === was.variant) ?? empty.variant,
        mode: MODES.find((known) => known === was.mode) ?? empty.mode,
      },
      savedAtMs: typeof was.savedAtMs === 'number' ? was.savedAtMs : null,
    };
  } catch {
    // Storage closed to us, or something else under our key: the form begins empty.
    return { draft: empty, savedAtMs: null };
  }
}

/** Keeps the draft on this device. Answers when, or null where nothing can be kept. */
export function saveDraft(draft: Draft, nowMs: number): number | null {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...draft, savedAtMs: nowMs }));
    return nowMs;
  } catch {
    // See loadDraft: the form works without.
    return null;
  }
}

/** The workshop is created, or the host begins anew. */
export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // See loadDraft.
  }
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value.slice(0, 80) : fallback;
}
