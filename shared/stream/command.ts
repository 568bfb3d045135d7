import { z } from 'zod';

/** A stream's key: which kind it is and its random id. */
export const streamId = z.string().regex(/^[wr]_[A-Za-z0-9_-]{21}$/);
/** `w_…` is a workshop, `r_…` a round. The id is random: knowing one is no right to it. */
export type StreamId = string;

/** A command's id, made by its sender: 12 hex digits of time in ms, then 20 of chance. */
export const commandId = z.string().regex(/^[0-9a-f]{32}$/);

/** Id of a thing that a client names (a tag, a line, a note): unique within its owner's seat. */
export const thingId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** Id of a person. */
export const personId = z.string().regex(/^p_[A-Za-z0-9_-]{12}$/);
