import { z } from 'zod';
import { meResponse, openLinkRequest, personalLinkResponse, seatResponse } from '#shared/api.ts';
import { personId, streamId } from '#shared/stream/command.ts';
import { ok } from '#shared/stream/result.ts';
import { isMember } from '#shared/workshop/rules.ts';
import type { DirectorySeat } from '../directory-port.ts';
import { createToken, hashToken } from '../session.ts';
import { type HttpContext, joinUrl, shownCode, sit } from './context.ts';
import { type Answered, type Route, refused } from './route.ts';

const workshopParams = z.strictObject({ id: streamId.refine((id) => id.startsWith('w_')) });
const roundParams = z.strictObject({ id: streamId.refine((id) => id.startsWith('r_')) });

/** Whose seat this is, and how to sit on it elsewhere. Without a seat every id gets the same answer. */
export function seatRoutes(context: HttpContext): readonly Route[] {
  const { route, access, directory, clock, addresses, tries, onSeatDropped } = context;

  const me = async (session: string | null, id: string): Promise<Answered<unknown>> => {
    const seat = await access.seatOn(session, id);
    const person = seat === null ? null : await directory.person(seat.person);
    const row = seat === null ? null : await directory.workshop(seat.workshop);
    if (seat === null || person === null || row === null) return refused('no-seat');
    return ok({
      workshopId: seat.workshop,
      person: seat.person,
      name: person.name,
      language: person.language,
      isInstructor: seat.isInstructor,
      code: shownCode(row.code),
      joinUrl: joinUrl(addresses, row.code),
      isPlainHttp: !addresses.isSecure,
    });
  };

  const link = async (seat: DirectorySeat, peer: string): Promise<Answered<{ url: string }>> => {
    const counted = await tries.request(peer);
    if (!counted.ok) return refused('too-many-tries', counted.problem);
    const token = createToken();
    await directory.addLink(hashToken(token), seat, clock.nowMs());
    return ok({ url: `${addresses.publicBase()}/me#${token}` });
  };

  return [
    route({
      method: 'get',
      path: '/api/workshops/:id/me',
      summary: 'Who I am in a workshop.',
      params: workshopParams,
      response: meResponse,
      handle: ({ session, params }) => me(session, params.id),
    }),
    route({
      method: 'get',
      path: '/api/rounds/:id/me',
      summary: 'Who I am in the workshop of a round.',
      params: roundParams,
      response: meResponse,
      handle: ({ session, params }) => me(session, params.id),
    }),

    route({
      method: 'post',
      path: '/api/workshops/:id/personal-link',
      summary: 'A link that opens my own seat on another device.',
      params: workshopParams,
      response: personalLinkResponse,
      async handle({ session, params, peer }) {
        const seat = await access.seatOn(session, params.id);
        return seat === null ? refused('no-seat') : link(seat, peer);
      },
    }),
    route({
      method: 'post',
      path: '/api/workshops/:id/people/:person/personal-link',
      summary: 'The instructor gives a lost seat back.',
      params: workshopParams.extend({ person: personId }),
      response: personalLinkResponse,
      async handle({ session, params, peer }) {
        const seat = await access.seatOn(session, params.id);
        if (seat === null) return refused('no-seat');
        if (!seat.isInstructor) return refused('not-allowed');
        const hall = access.workshop(params.id)?.hall;
        if (hall === undefined || !isMember(hall, params.person)) return refused('not-found');
        return link({ workshop: params.id, person: params.person }, peer);
      },
    }),
    route({
      method: 'post',
      path: '/api/personal-link/open',
      summary: 'Exchanges the token of a personal link for a session cookie.',
      body: openLinkRequest,
      response: seatResponse,
      async handle(asked) {
        const begun = await tries.begin(asked.peer);
        if (!begun.ok) return refused('too-many-tries', begun.problem);
        const found = await directory.openLink(hashToken(asked.body.token), clock.nowMs());
        const seat = found === null ? null : await access.seated(found);
        if (seat === null) return refused('no-seat');
        await begun.value.right();
        const before = await access.seatOn(asked.session, seat.workshop);
        await sit(context, asked, { workshop: seat.workshop, person: seat.person });
        // Somebody else sat on this device: their sockets are not the newcomer's.
        if (asked.session !== null && before !== null && before.person !== seat.person) {
          onSeatDropped(asked.session, seat.workshop);
        }
        return ok({ workshopId: seat.workshop });
      },
    }),

    route({
      method: 'post',
      path: '/api/workshops/:id/leave',
      summary: 'Somebody else uses this device from now on.',
      params: workshopParams,
      response: z.strictObject({}),
      async handle({ session, params }) {
        const seat = await access.seatOn(session, params.id);
        if (seat === null || session === null) return refused('no-seat');
        await directory.dropSeat(session, params.id);
        onSeatDropped(session, params.id);
        return ok({});
      },
    }),
  ];
}
