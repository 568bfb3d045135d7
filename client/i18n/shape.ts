/**
 * The shape that a catalogue must have in every language: the same keys, and under each key a
 * string, or a function of the same named arguments.
 */
export type Shape<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? string
    : Catalogue[Key] extends (values: infer Values) => string
      ? (values: Values) => string
      : Shape<Catalogue[Key]>;
};

/** One part of the words, in both languages. A screen imports the areas it speaks with. */
export type Area<Catalogue> = { readonly en: Catalogue; readonly sv: Catalogue };

/** Puts the two languages of an area together; the compiler sees to it that neither lacks a word. */
export function area<English>(en: English, sv: Shape<English>): Area<Shape<English>> {
  return { en: en as Shape<English>, sv };
}
