import { createSchema } from '../stream/schema.ts';

/** How the events of workshops are written; see `round/upcast.ts`. */
export const workshopSchema = createSchema(1, []);
