/**
 * Names inside sentences. Whoever reads about themselves stands there as "You" or "Du" (in a round alone it is
 * their very name), and that word bends where a name does not: your question, dina starkaste, svar från dig.
 */

const ENGLISH_YOU = 'You';
const SWEDISH_YOU = 'Du';

/** Elin’s, but Your. */
export function possessive(name: string): string {
  return name === ENGLISH_YOU ? 'Your' : `${name}’s`;
}

/** A name within an English sentence. */
export function inside(name: string): string {
  return name === ENGLISH_YOU ? 'you' : name;
}

/** Elins, yet Marcus: a Swedish name on s, x or z takes no further s. The reader gets `own`: Din, Ditt or Dina. */
export function genitive(name: string, own = 'Din'): string {
  if (name === SWEDISH_YOU) return own;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** A name within a Swedish sentence, who does something. */
export function asSubject(name: string): string {
  return name === SWEDISH_YOU ? 'du' : name;
}

/** A name within a Swedish sentence, after a preposition or as an object. */
export function asObject(name: string): string {
  return name === SWEDISH_YOU ? 'dig' : name;
}
