import { z } from 'zod';
import { VARIANTS } from '../round/programme.ts';
import { meetingMode, publicScenario } from '../round/terms.ts';
import { personId, streamId } from '../stream/command.ts';
import { readBy, roomId, seating } from './events.ts';

/** What a person may ask of a workshop; all but reading are the instructor's. */
export const workshopCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('addRoom') }),
  /** Puts people on chairs, or back among those who wait. A taken chair swaps with where the newcomer sat. */
  z.strictObject({ type: z.literal('seatPeople'), seats: z.array(seating).min(1).max(200) }),
  /** Fills empty chairs from those who wait: threes, then fours (DOMAIN §1.5). Nobody who sits is moved. */
  z.strictObject({ type: z.literal('seatAutomatically') }),
  /** Begins a round in every room whose cast may play, or in one. A room that breaks a rule is held back. */
  z.strictObject({ type: z.literal('beginRounds'), roomIds: z.array(roomId).max(30).nullable() }),
  /** The scenario of the rounds that begin next, by its id; the server adds its public part. */
  z.strictObject({ type: z.literal('chooseScenario'), scenarioId: z.string().max(40) }),
  z.strictObject({ type: z.literal('removePerson'), person: personId }),
  z.strictObject({ type: z.literal('endWorkshop') }),
]);
/** See {@link workshopCommand}. */
export type PersonWorkshopCommand = z.infer<typeof workshopCommand>;

/** What only the server asks of a workshop. Never accepted from a socket. */
export const serverWorkshopCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('createWorkshop'),
    title: z.string().min(1).max(80),
    variant: z.enum(VARIANTS),
    mode: meetingMode,
    scenario: publicScenario,
    instructor: personId,
  }),
  z.strictObject({
    type: z.literal('joinPerson'),
    person: personId,
    isSimulated: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('setScenario'), scenario: publicScenario }),
  z.strictObject({
    type: z.literal('recordBriefRead'),
    person: personId,
    scenarioId: z.string().max(40),
    by: readBy,
  }),
  z.strictObject({ type: z.literal('recordRoundOver'), roundId: streamId }),
]);

/** Every wish a workshop can be asked. */
export type WorkshopCommand = PersonWorkshopCommand | z.infer<typeof serverWorkshopCommand>;
