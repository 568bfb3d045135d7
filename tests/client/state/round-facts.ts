import fc from 'fast-check';
import { channelOf } from '#shared/round/channels.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { TagCode } from '#shared/round/terms.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed, Page } from '#shared/stream/decider.ts';

/** Two people of a round. */
export const ADA = 'p_ada000000000';
export const BO = 'p_bo0000000000';
export const ROUND = 'r_000000000000000000001';
export const WORKSHOP = 'w_000000000000000000001';

export type Fact = Committed<RoundEvent>;

/** Rapport, plus. */
export const CODE: TagCode = { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null };

/** A tag of Ada's. */
export function tagAdded(tagId: string, atMs: number): Fact {
  return {
    type: 'tag.added',
    person: ADA,
    tagId,
    code: CODE,
    about: 'seller',
    meetingMs: atMs,
    rawMs: atMs,
    lineId: null,
    take: 1,
    isLate: false,
    role: 'observer',
    atMs,
  };
}

/** The meeting begins. */
export function playStarted(atMs: number): Fact {
  return {
    type: 'step.started',
    step: 'play',
    nth: 1,
    endsAtMs: atMs + 480_000,
    because: 'done',
    atMs,
  };
}

/** Somebody says a line. */
export function lineSaid(lineId: string, atMs: number, person = BO): Fact {
  const meetingMs = atMs;
  return {
    type: 'line.said',
    lineId,
    person,
    text: lineId,
    step: 'play',
    take: 1,
    meetingMs,
    atMs,
  };
}

/** Facts of every part of a round, in the order of their times. */
export const anyLog: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc
          .nat(5)
          .map((n): RoundEvent => ({ type: 'hand.set', person: `p${n}`, raised: n % 2 === 0 })),
        fc
          .nat(5)
          .map((n): RoundEvent => ({ type: 'ready.set', person: `p${n}`, ready: n % 2 === 0 })),
        fc
          .constantFrom(ADA, BO)
          .map((person): RoundEvent => ({ type: 'role.taken', person, role: 'observer' })),
        fc.nat(99).map((n): RoundEvent => ({ type: 'goal.shown', goal: String(n), focus: '' })),
        fc.tuple(fc.constantFrom(ADA, BO), fc.nat(100)).map(
          ([person, value]): RoundEvent => ({
            type: 'dial.moved',
            person,
            value,
            meetingMs: value,
            isLate: false,
          }),
        ),
        fc.tuple(fc.nat(6), fc.constantFrom(ADA, BO)).map(([n, person]): RoundEvent => {
          const { atMs: _atMs, ...tag } = tagAdded(`t${n}`, n);
          return { ...tag, person } as RoundEvent;
        }),
        fc.nat(6).map((n): RoundEvent => ({ type: 'tag.undone', person: ADA, tagId: `t${n}` })),
        fc.nat(6).map(
          (n): RoundEvent => ({
            type: 'note.written',
            person: ADA,
            noteId: `n${n % 2}`,
            text: String(n),
            meetingMs: null,
          }),
        ),
        fc.nat(99).map(
          (n): RoundEvent => ({
            type: 'moment.pinned',
            momentId: String(n),
            person: BO,
            meetingMs: n,
          }),
        ),
        fc.nat(9).map((n): RoundEvent => ({ type: 'desk.noted', person: BO, text: String(n) })),
      ),
      fc.nat(1000),
    ),
    { maxLength: 50 },
  )
  .map((facts) => {
    let atMs = 10_000;
    return facts.map(([event, waitMs]) => {
      atMs += waitMs;
      return { ...event, atMs };
    });
  });

/** A log's pages, one for each channel. */
export function pagesOf(log: readonly Fact[]): readonly Page<RoundEvent>[] {
  const channels = new Map<Channel, Fact[]>();
  for (const fact of log) {
    const channel = channelOf(fact);
    channels.set(channel, [...(channels.get(channel) ?? []), fact]);
  }
  return [...channels].map(([channel, events]) => ({ channel, from: 1, events }));
}
