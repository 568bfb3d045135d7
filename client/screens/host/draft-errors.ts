import type { Draft } from './draft.ts';

/** The fields of the form that can be wrong, in their order on the page. */
export const CHECKED_FIELDS = ['title', 'name', 'scenarioId'] as const;
/** See {@link CHECKED_FIELDS}. */
export type CheckedField = (typeof CHECKED_FIELDS)[number];

/** What is missing, in the order of the page: the first gets the focus. */
export function missingFields(draft: Draft): readonly CheckedField[] {
  return CHECKED_FIELDS.filter((field) => draft[field].trim() === '');
}
