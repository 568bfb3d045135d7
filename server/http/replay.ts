import { z } from 'zod';
import { replayResponse } from '#shared/api.ts';
import { streamId } from '#shared/stream/command.ts';
import { ok } from '#shared/stream/result.ts';
import type { EncodedPage } from '../engine/page.ts';
import type { HttpContext } from './context.ts';
import { type Route, refused } from './route.ts';

const PAGE = { events: 5000, bytes: 4 * 1024 * 1024 };

/** The replay: every channel of a round that the viewer may read, asked of `readableBy` like all else. */
export function replayRoutes({
  route,
  access,
  engine,
  asServer,
  directory,
  tries,
}: HttpContext): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/rounds/:id/replay',
      summary: 'The pages of every channel of a round that I may read.',
      params: z.strictObject({ id: streamId.refine((id) => id.startsWith('r_')) }),
      response: replayResponse,
      async handle({ session, peer, params: { id } }) {
        const seat = await access.seatOn(session, id);
        const incarnation = await engine.incarnationOf(id);
        const channels = seat === null ? [] : access.readable(id, seat);
        if (seat === null || incarnation === null || channels.length === 0)
          return refused('no-seat');

        const counted = await tries.request(peer);
        if (!counted.ok) return refused('too-many-tries', counted.problem);

        const pages: EncodedPage[] = [];
        for (const channel of channels) {
          for (let after = 0; ; ) {
            const page = await engine.page(id, channel, after, PAGE);
            if (page === null) break;
            pages.push(page);
            after += page.events.length;
          }
        }
        // Rights may have ended while the log was read.
        const still = new Set(access.readable(id, seat));
        if (pages.some(({ channel }) => !still.has(channel))) return refused('no-seat');

        const scenarioId = readBuyerBrief(pages);
        if (scenarioId !== null) {
          const { workshop, person } = seat;
          const command = { type: 'recordBriefRead', person, scenarioId, by: 'replay' } as const;
          const answer = await asServer(workshop, command);
          if (!answer.ok) return refused('try-later');
        }
        const people = await directory.peopleOf(seat.workshop);
        return ok({
          incarnation,
          people: people.map(({ person, name, isSimulated }) => ({ person, name, isSimulated })),
          pages: pages.map(({ channel, from, events }) => ({ channel, from, events })),
        });
      },
    }),
  ];
}

/** The scenario whose buyer's brief is in these pages, or null. */
function readBuyerBrief(pages: readonly EncodedPage[]): string | null {
  const events = pages.flatMap((page) => page.events) as readonly {
    readonly type: string;
    readonly brief?: { readonly role?: string };
    readonly scenario?: { readonly id: string };
  }[];
  const isRead = events.some(
    ({ type, brief }) => type === 'brief.dealt' && brief?.role === 'buyer',
  );
  const opened = events.find(({ type }) => type === 'round.opened');
  return isRead ? (opened?.scenario?.id ?? null) : null;
}
