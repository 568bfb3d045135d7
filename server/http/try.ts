import { tryOptionsResponse, tryRequest, tryResponse } from '#shared/api.ts';
import type { Language } from '#shared/rubric/text.ts';
import type { Scenario } from '#shared/scenario/types.ts';
import { err, ok, type Result } from '#shared/stream/result.ts';
import { hasReadBrief } from '#shared/workshop/rules.ts';
import { sceneOf, scenes } from '../partners/scenes/all.ts';
import { choosableScenario } from '../scenarios.ts';
import { type HttpContext, sit } from './context.ts';
import { letIn, makeWorkshop } from './new-workshop.ts';
import { type Refused, type Route, refused } from './route.ts';

const CHAIRS = ['seller', 'buyer', 'observer'] as const;
type Chair = (typeof CHAIRS)[number];

/** What stands where no name is needed: the one who watches, and the house that lends the room. */
const NAMES: Readonly<Record<Language, { you: string; observer: string; title: string }>> = {
  en: { you: 'You', observer: 'Observer', title: 'Try it alone' },
  sv: { you: 'Du', observer: 'Observatören', title: 'Prova på egen hand' },
};
const HOUSE = 'Samspel';

/** Workshops of one browser that are looked through for briefs it has read. */
const MOST_SEATS = 60;

/** Trying it alone: one person in a chair, simulated partners in the others. */
export function tryRoutes(context: HttpContext): readonly Route[] {
  const { route, engine, directory, clock, tries, asServer, hasRoomForPartners } = context;

  /** Whether this browser has read a buyer's brief, in any workshop of its own (DESIGN.md §6). */
  const briefsRead = async (session: string | null): Promise<(scenarioId: string) => boolean> => {
    const all = session === null ? [] : await directory.seatsOf(session, clock.nowMs());
    // A browser that has tried very often is asked about its latest rounds alone.
    const seats = all.slice(-MOST_SEATS);
    const states = await Promise.all(
      seats.map(async ({ workshop, person }) => ({
        person,
        state: await engine.stateOf(workshop as `w_${string}`),
      })),
    );
    return (scenarioId) =>
      states.some(({ person, state }) => state !== null && hasReadBrief(state, person, scenarioId));
  };

  /** A room with everybody in it, and the round begun. */
  const openRoom = async (
    chair: Chair,
    scenario: Scenario,
    language: Language,
  ): Promise<Result<{ workshop: string; person: string; roundId: string }, Refused>> => {
    const names = NAMES[language];
    const made = await makeWorkshop(context, {
      title: names.title,
      scenario,
      variant: 'try',
      mode: 'text',
      instructor: { name: HOUSE, language, isSimulated: true },
    });
    if (made === null) return refused('try-later');
    const { workshop } = made;
    const nameOf = (one: Chair): string => {
      if (one !== 'observer') return scenario.cast[one].name;
      return one === chair ? names.you : names.observer;
    };
    await asServer(workshop, { type: 'addRoom' });
    const roomId = Object.keys((await hallOf(workshop))?.rooms ?? {})[0];
    const seats: { person: string; roomId: string; chair: Chair }[] = [];
    for (const one of CHAIRS) {
      const isSimulated = one !== chair;
      const person = await letIn(context, workshop, { name: nameOf(one), language, isSimulated });
      if (person === null || roomId === undefined) return refused('try-later');
      seats.push({ person, roomId, chair: one });
    }
    const seated = await asServer(workshop, { type: 'seatPeople', seats });
    const begun = await asServer(workshop, { type: 'beginRounds', roomIds: null });
    const roundId = Object.keys((await hallOf(workshop))?.rounds ?? {})[0];
    const person = seats.find((seat) => seat.chair === chair)?.person;
    if (!seated.ok || !begun.ok || roundId === undefined || person === undefined) {
      return refused('try-later');
    }
    await opened(roundId);
    return ok({ workshop, person, roundId });
  };

  const hallOf = async (workshop: string) =>
    (await engine.stateOf(workshop as `w_${string}`))?.hall ?? null;

  /** Resolves when the round stands: it is opened by a reaction, right after it was begun. */
  const opened = (roundId: string): Promise<void> =>
    new Promise((resolve) => {
      const isOpen = async () => (await engine.stateOf(roundId as `r_${string}`)) !== null;
      const stop = engine.watch({
        onCommit(commits) {
          if (!commits.some(({ streamId }) => streamId === roundId)) return;
          stop();
          resolve();
        },
      });
      void isOpen().then((already) => {
        if (!already) return;
        stop();
        resolve();
      });
    });

  return [
    route({
      method: 'get',
      path: '/api/try',
      summary: 'The meetings that can be tried alone.',
      response: tryOptionsResponse,
      async handle({ session }) {
        const isRead = await briefsRead(session);
        const scenarios = scenes
          .flatMap(({ scenarioId }) => choosableScenario(scenarioId) ?? [])
          .map(({ id, level, pull, cast, en, sv }) => ({
            id,
            level,
            pull,
            title: { en: en.title, sv: sv.title },
            cast,
            isBriefRead: isRead(id),
          }));
        return ok({ scenarios });
      },
    }),
    route({
      method: 'post',
      path: '/api/try',
      summary:
        'Opens a round that one person plays alone: one person in a chair, partners in the others.',
      body: tryRequest,
      response: tryResponse,
      async handle(asked) {
        const { chair, scenarioId, language } = asked.body;
        const scenario = choosableScenario(scenarioId);
        if (scenario === null || sceneOf(scenarioId) === null) return refused('bad-request');
        const isRead = await briefsRead(asked.session);
        if (chair === 'seller' && isRead(scenarioId)) return refused('brief-read');
        const counted = await tries.alone(asked.peer);
        if (!counted.ok) return refused('too-many-tries', counted.problem);
        if (!hasRoomForPartners()) return refused('try-later');

        const room = await openRoom(chair, scenario, language);
        if (!room.ok) return err(room.problem);
        const { workshop, person, roundId } = room.value;
        await sit(context, asked, { workshop, person });
        return ok({ workshopId: workshop, roundId });
      },
    }),
  ];
}
