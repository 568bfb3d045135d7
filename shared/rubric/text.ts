/** The languages that are complete: everything people read exists in each of them. */
export const LANGUAGES = ['en', 'sv'] as const;

/** See {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** Words in every language. A person's own choice picks one; no text falls back on another. */
export type Text = { readonly [language in Language]: string };
