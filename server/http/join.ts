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

  /** The workshop of a code. Unknown and ended are one answer; a right code does not count as a try. */
  const open = async (code: string, peer: string): Promise<Result<Door, Refused>> => {
    const begun = await tries.begin(peer);
    if (!begun.ok) return refused('too-many-tries', begun.problem);
    const row = await directory.workshopByCode(code, clock.nowMs());
    const hall =
      row === null ? null : ((await engine.stateOf(row.workshop as `w_${string}`))?.hall ?? null);
    if (row === null || hall === null || hall.endedAtMs !== null)
      return refused('no-such-workshop');
    await begun.value.right();
    return ok({ row, hall, attempt: begun.value });
  };

  return [
    route({
      method: 'get',
      path: '/api/door',
      summary: 'What the join screen may know before a seat is taken.',
      query: z.strictObject({ code: joinCode }),
      response: doorResponse,
      async handle({ query, peer, session }) {
        const opened = await open(query.code, peer);
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
        const opened = await open(code, asked.peer);
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
