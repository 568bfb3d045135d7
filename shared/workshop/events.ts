import { z } from 'zod';
import { VARIANTS } from '../round/programme.ts';
import { meetingMode, publicScenario, role } from '../round/terms.ts';
import { personId, streamId } from '../stream/command.ts';

/** Id of a room: unique within its workshop. */
export const roomId = z.string().regex(/^m_[A-Za-z0-9_-]{1,21}$/);

/** A chair in a room: a role of the next round. */
export const chair = role;
/** See {@link chair}. */
export type Chair = z.infer<typeof chair>;

/** One person's place for the next round; `roomId` null: waiting. */
export const seating = z.strictObject({
  person: personId,
  roomId: roomId.nullable(),
  chair: chair.nullable(),
});
/** See {@link seating}. */
export type Seating = z.infer<typeof seating>;

/** How somebody came to read a buyer's brief (DESIGN.md §6). */
export const readBy = z.enum(['cast', 'preview', 'look-in', 'reveal', 'replay']);

/** Facts everyone in the workshop reads. */
export const hallEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('workshop.created'),
    title: z.string().min(1).max(80),
    variant: z.enum(VARIANTS),
    mode: meetingMode,
    scenario: publicScenario,
    instructor: personId,
  }),
  z.strictObject({
    type: z.literal('person.joined'),
    person: personId,
    /** A partner of the server's: plays a written scene, and is marked wherever it stands. */
    isSimulated: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('person.removed'), person: personId }),
  z.strictObject({ type: z.literal('room.added'), roomId, name: z.string().min(1).max(40) }),
  z.strictObject({ type: z.literal('person.seated'), ...seating.shape }),
  z.strictObject({ type: z.literal('scenario.chosen'), scenario: publicScenario }),
  z.strictObject({
    type: z.literal('round.begun'),
    roomId,
    roundId: streamId,
    nth: z.number().int().min(1),
    scenarioId: z.string().max(40),
    cast: z.array(z.strictObject({ person: personId, role })).max(40),
  }),
  z.strictObject({ type: z.literal('round.over'), roomId, roundId: streamId }),
  z.strictObject({ type: z.literal('workshop.ended') }),
]);

/** Facts of one person's seat in the workshop. */
export const workshopSeatEvent = z.discriminatedUnion('type', [
  /** The person has read the buyer's brief of a scenario: never again its seller. */
  z.strictObject({
    type: z.literal('brief.read'),
    person: personId,
    scenarioId: z.string().max(40),
    by: readBy,
  }),
]);

/** Every fact of a workshop. */
export const workshopEvent = z.union([hallEvent, workshopSeatEvent]);
/** See {@link workshopEvent}. */
export type WorkshopEvent = z.infer<typeof workshopEvent>;
