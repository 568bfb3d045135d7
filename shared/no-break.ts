/** Between the groups of a figure, and between a figure and its unit. */
const LOOSE = /(\d) (?=\d{3}(?!\d)|(?:kr|SEK|EUR|€|%)(?![\p{L}\d]))/gu;

/** The same words with figures and prices held together: "6 900 kr" never breaks over a line. */
export function holdFigures(words: string): string {
  return words.replace(LOOSE, '$1\u00a0');
}
