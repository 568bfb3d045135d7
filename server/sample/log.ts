import { z } from 'zod';
import { replayResponse } from '#shared/api.ts';
import { streamId } from '#shared/stream/command.ts';

/**
 * A whole round as it lies in a file: every channel, in the version of events in which it was written.
 * Names are beside the events, never in them.
 */
export const sampleLog = z.strictObject({
  schemaVersion: z.number().int().min(1),
  roundId: streamId,
  workshopId: streamId,
  people: replayResponse.shape.people,
  pages: replayResponse.shape.pages,
});
/** See {@link sampleLog}. */
export type SampleLog = z.infer<typeof sampleLog>;
