/**
 * Raised when an old client could misread a new server. A mismatch asks the client to reload. In a
 * file of its own, so that a browser can say it without carrying the validators of `protocol.ts`.
 */
export const PROTOCOL_VERSION = 2;
