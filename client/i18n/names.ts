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

/** Elins, men Marcus: ett namn på s, x eller z får inget s till. Läsaren får `own`: Din, Ditt eller Dina. */
export function genitive(name: string, own = 'Din'): string {
  if (name === SWEDISH_YOU) return own;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** Ett namn inne i en svensk mening. */
export function inuti(name: string): string {
  return name === SWEDISH_YOU ? 'du' : name;
}

/** Ett namn efter en preposition eller som objekt. */
export function objekt(name: string): string {
  return name === SWEDISH_YOU ? 'dig' : name;
}
