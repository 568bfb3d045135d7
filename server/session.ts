import { createHash, randomBytes } from 'node:crypto';

/** The name of the cookie: `__Host-` where there is https, plain on a local network. */
export const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-samspel' : 'samspel');

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 bits: a session's, or a personal link's. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** How a token is stored: whoever reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * The session of a request's `Cookie` header, as its hash, or null. A cookie that stands twice is
 * refused: which one a proxy and a browser mean is not to be guessed.
 */
export function sessionOf(cookieHeader: string | undefined, isSecure: boolean): string | null {
  const prefix = `${cookieName(isSecure)}=`;
  const found = (cookieHeader ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(prefix));
  const token = found.length === 1 ? found[0]?.slice(prefix.length) : undefined;
  return token !== undefined && TOKEN.test(token) ? hashToken(token) : null;
}
