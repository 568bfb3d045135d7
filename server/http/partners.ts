import { z } from 'zod';
import { addPartnerRequest, addPartnerResponse } from '#shared/api.ts';
import { holdersOf } from '#shared/round/cast.ts';
import { scenarioById } from '#shared/scenario/library/all.ts';
import { streamId } from '#shared/stream/command.ts';
import { ok } from '#shared/stream/result.ts';
import { peopleIn } from '#shared/workshop/rules.ts';
import { sceneOf } from '../partners/scenes/all.ts';
import type { HttpContext } from './context.ts';
import { letIn } from './new-workshop.ts';
import { type Route, refused } from './route.ts';

/** Simulated partners in a workshop of people: put there by the instructor, in text mode alone. */
export function partnerRoutes(context: HttpContext): readonly Route[] {
  const { route, access, tries, hasRoomForPartners } = context;
  /** Chairs that are being filled: a press that comes twice brings one partner, not two. */
  const underWay = new Set<string>();
  return [
    route({
      method: 'post',
      path: '/api/workshops/:id/partners',
      summary: 'Puts a simulated partner in an empty chair, also of a round that runs.',
      params: z.strictObject({ id: streamId }),
      body: addPartnerRequest,
      response: addPartnerResponse,
      async handle({ session, params, body, peer }) {
        const seat = await access.seatOn(session, params.id);
        if (seat === null) return refused('no-seat');
        if (!seat.isInstructor) return refused('not-allowed');
        if (!hasRoomForPartners()) return refused('try-later');
        const counted = await tries.request(peer);
        if (!counted.ok) return refused('too-many-tries', counted.problem);
        const key = `${params.id} ${body.roomId} ${body.chair}`;
        if (underWay.has(key)) return refused('not-now');
        underWay.add(key);
        try {
          return await fillChair(context, params.id, seat.person, body);
        } finally {
          underWay.delete(key);
        }
      },
    }),
  ];
}

/** Lets a partner in and gives them the chair, now and for the next round; `asks`: the instructor. */
async function fillChair(
  context: HttpContext,
  workshopId: string,
  asks: string,
  { roomId, chair }: z.infer<typeof addPartnerRequest>,
) {
  const { access, asServer, directory, engine } = context;
  const hall = access.workshop(workshopId)?.hall;
  const room = hall?.rooms[roomId];
  if (hall === undefined || room === undefined) return refused('not-found');
  const roundId = room.runningRoundId;
  const round = roundId === null ? null : await engine.stateOf(roundId as `r_${string}`);
  const scenarioId = round?.stage.opening?.scenario.id ?? hall.scenario?.id ?? '';
  const scenario = scenarioById(scenarioId);
  if (hall.mode !== 'text' || sceneOf(scenarioId) === null || scenario === null) {
    return refused('not-now');
  }
  const isTaken =
    round === null
      ? chair !== 'observer' && peopleIn(hall, roomId).some((one) => one.chair === chair)
      : chair !== 'observer' &&
        holdersOf(round.stage, chair).some((one) => !round.stage.people[one]?.isLeft);
  if (isTaken) return refused('not-now');

  const host = await directory.person(asks);
  const language = host?.language ?? 'en';
  const name =
    chair === 'observer'
      ? { en: 'Observer', sv: 'Observatören' }[language]
      : scenario.cast[chair].name;
  const person = await letIn(context, workshopId, { name, language, isSimulated: true });
  if (person === null) return refused('workshop-full');
  // The place of the next round too: whoever held it and has gone waits for a chair.
  const seats = [{ person, roomId, chair }];
  const seated = await asServer(workshopId, { type: 'seatPeople', seats });
  const placed =
    round === null || roundId === null
      ? seated
      : await asServer(roundId, {
          type: 'placePerson',
          person,
          role: chair,
          isSimulated: true,
        });
  if (!seated.ok || !placed.ok) {
    await asServer(workshopId, { type: 'removePerson', person });
    return refused('not-now');
  }
  return ok({ person });
}
