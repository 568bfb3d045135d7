import { nanoid } from 'nanoid';
import { z } from 'zod';
import { doorResponse, joinCode, joinRequest, seatResponse } from '#shared/api.ts';
import { ok, type Result } from '#shared/stream/result.ts';
import type { Hall } from '#shared/workshop/state.ts';
import type { DirectoryWorkshop } from '../directory-port.ts';
import { type HttpContext, sit } from './context.ts';
import { type Refused, type Route, refused } from './route.ts';
import type { Try } from './tries.ts';

type Door = { readonly row: DirectoryWorkshop; readonly hall: Hall; readonly attempt: Try };

/** The door: what a code opens, and going in. */
export function joinRoutes(context: HttpContext): readonly Route[] {
  const { route, engine, access, directory, clock, asServer, tries, onNamesChanged } = context;

  const rowAndHall = async (row: DirectoryWorkshop | null) => {
    if (row === null) return null;
    const hall = (await engine.stateOf(row.workshop as `w_${string}`))?.hall;
    return hall === undefined ? null : { row, hall };
  };

  /**
   * The workshop of a code. Unknown and ended are one answer, except to a session that has a seat in
   * the ended one (HT26); a right code does not count as a try.
   */
  const open = async (
    code: string,
    { peer, session }: { readonly peer: string; readonly session: string | null },
  ): Promise<Result<Door, Refused>> => {
    const begun = await tries.begin(peer);
    if (!begun.ok) return refused('too-many-tries', begun.problem);
    const living = await rowAndHall(await directory.workshopByCode(code, clock.nowMs()));
    const isOpen = living !== null && living.hall.endedAtMs === null;
    const found = isOpen ? living : await ownByCode(session, code);
    if (found === null) return refused('no-such-workshop');
    await begun.value.right();
    return ok({ ...found, attempt: begun.value });
  };

  /** Where a session sat with this code. It is found by the seat: a stranger's lookup is the same for every code. */
  const ownByCode = async (session: string | null, code: string) => {
    if (session === null) return null;
    const own = await directory.seatByCode(session, code, clock.nowMs());
    const seat = own === null ? null : await access.seated(own);
    return seat === null ? null : rowAndHall(await directory.workshop(seat.workshop));
  };

  return [
    route({
      method: 'get',
      path: '/api/door',
      summary: 'What the join screen may know before a seat is taken.',
      query: z.strictObject({ code: joinCode }),
      response: doorResponse,
      async handle({ query, peer, session }) {
        const opened = await open(query.code, { peer, session });
        if (!opened.ok) return opened;
        const { row, hall } = opened.value;
        const host = hall.instructor === null ? null : await directory.person(hall.instructor);
        const seat = await access.seatOn(session, row.workshop);
        const own = seat === null ? null : await directory.person(seat.person);
        return ok({
          title: hall.title,
          instructorName: host?.name ?? '',
          mode: hall.mode,
          seat:
            seat === null
              ? null
              : {
                  workshopId: row.workshop,
                  name: own?.name ?? '',
                  isInstructor: seat.isInstructor,
                  hasEnded: hall.endedAtMs !== null,
                },
        });
      },
    }),

    route({
      method: 'post',
      path: '/api/join',
      summary: 'Takes a seat with a code. A session that has one keeps it.',
      body: joinRequest,
      response: seatResponse,
      async handle(asked) {
        const { code, name, language } = asked.body;
        const opened = await open(code, asked);
        if (!opened.ok) return opened;
        const { row, attempt } = opened.value;
        const { workshop } = row;

        const seat = await access.seatOn(asked.session, workshop);
        if (seat !== null) {
          await directory.renamePerson(seat.person, name, language);
          onNamesChanged(workshop);
          return ok({ workshopId: workshop });
        }

        const person = `p_${nanoid(12)}`;
        await directory.addPerson({ person, workshop, name, language, isSimulated: false });
        const answer = await asServer(workshop, { type: 'joinPerson', person });
        if (!answer.ok) {
          await directory.deletePerson(person);
          await attempt.wrong();
          if (answer.refusal === 'full') return refused('workshop-full');
          return refused(answer.refusal === 'not-now' ? 'no-such-workshop' : 'try-later');
        }
        await sit(context, asked, { workshop, person });
        return ok({ workshopId: workshop });
      },
    }),
  ];
}
