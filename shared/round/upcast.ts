import { createSchema } from '../stream/schema.ts';

/**
 * How the events of rounds are written. A change that an old event does not fit into (a field renamed,
 * given another type, or made necessary) is a lift at the end: `(event) => …` from the version before it.
 * The golden logs are read through it as well: they stay as they are.
 */
export const roundSchema = createSchema(1, []);
