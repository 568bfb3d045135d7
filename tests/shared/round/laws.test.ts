import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayChangeRights } from '#shared/round/channels.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import {
  debriefEvent,
  deskEvent,
  galleryEvent,
  ownEvent,
  roundEvent,
  stageEvent,
  vaultEvent,
} from '#shared/round/events.ts';
import { round } from '#shared/round/round.ts';
import { seatEvent } from '#shared/round/seat-events.ts';
import { emptyRound } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import { happen, happening, histories, playOut } from '#tests/support/round-histories.ts';
import { deepFreeze, foldRound, PEOPLE, RoundWorld, restrict } from '#tests/support/round-world.ts';

const reader = fc.constantFrom(...Object.values(PEOPLE));
const readerOf = (person: string) => ({ person, isInstructor: person === PEOPLE.instructor });
const RUNS = { numRuns: 300 };

describe('laws of a round', () => {
  test('[LA1] the fold of what a person may read is the state restricted to it', () => {
    fc.assert(
      fc.property(histories, reader, (history, person) => {
        const world = playOut(history);
        const channels = round.readableBy(world.state, readerOf(person));
        const read = world.log.filter((event) => channels.includes(round.channelOf(event)));
        expect(foldRound(read)).toEqual(restrict(world.state, channels));
      }),
      RUNS,
    );
  });

  test('[LA2] channels may be folded in any interleaving', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (history, chance) => {
        const world = playOut(history);
        const queues = new Map<Channel, typeof world.log>();
        for (const event of world.log) {
          const channel = round.channelOf(event);
          queues.set(channel, [...(queues.get(channel) ?? []), event]);
        }
        const shuffled: typeof world.log = [];
        while (queues.size > 0) {
          const open = [...queues.keys()];
          const channel = open[(chance.next().value ?? 0) % open.length] as Channel;
          const queue = queues.get(channel) ?? [];
          const [first, ...rest] = queue;
          if (first) shuffled.push(first);
          if (rest.length > 0) queues.set(channel, rest);
          else queues.delete(channel);
        }
        const folded = foldRound(shuffled);
        expect(folded).toEqual(world.state);
      }),
      RUNS,
    );
  });

  test('[LA3] every fact that is decided is valid by its schema and can be folded', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const world = playOut(history);
        for (const { atMs: _atMs, ...event } of world.log) {
          const parsed = roundEvent.safeParse(event);
          if (!parsed.success) throw new Error(`not by its schema: ${JSON.stringify(event)}`);
        }
      }),
      RUNS,
    );
  });

  test('[LA4] judging changes nothing', () => {
    fc.assert(
      fc.property(histories, happening, (history, last) => {
        const world = playOut(history);
        const before = structuredClone(world.state);
        deepFreeze(world.state);
        const frozen = new RoundWorld();
        frozen.state = world.state;
        frozen.nowMs = world.nowMs;
        // Folding a frozen state throws; judging must not. So judge through the decider alone.
        if (last.kind === 'wish') {
          round.decide(world.state, last.command, {
            by:
              last.by === 'server' ? { kind: 'server' } : { kind: 'person', ...readerOf(last.by) },
            nowMs: world.nowMs,
            pressedAtMs: world.nowMs - last.pressedAgoMs,
            newId: String,
          });
        }
        expect(world.state).toEqual(before);
      }),
      RUNS,
    );
  });

  test('[LA5] folding a log twice gives the same state, and the state that was live', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const world = playOut(history);
        expect(foldRound(world.log)).toEqual(world.state);
        expect(foldRound(world.log)).toEqual(foldRound(world.log));
      }),
      RUNS,
    );
  });

  test('[LA6] meeting time never goes back and never runs in a pause', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const world = history.open();
        let lastMs = 0;
        for (const one of history.happenings) {
          const wasStill = world.state.stage.pausedAtMs !== null;
          const beforeMs = meetingMsAt(world.state.stage, world.nowMs);
          happen(world, one);
          const nowMs = meetingMsAt(world.state.stage, world.nowMs);
          expect(nowMs).toBeGreaterThanOrEqual(lastMs);
          if (wasStill && one.kind === 'pass' && world.state.stage.pausedAtMs !== null) {
            expect(nowMs).toBe(beforeMs);
          }
          lastMs = nowMs;
        }
      }),
      RUNS,
    );
  });

  test('[LA7] the same wish again is one effect', () => {
    fc.assert(
      fc.property(histories, happening, (history, last) => {
        fc.pre(last.kind === 'wish');
        const world = playOut(history);
        happen(world, last);
        const once = structuredClone(world.state);
        const length = world.log.length;
        const isValued =
          last.kind === 'wish' &&
          ['setReady', 'setHand', 'addTag', 'sayLine', 'undoTag', 'lookIn', 'noteTag'].includes(
            last.command.type,
          );
        if (!isValued) return;
        happen(world, last);
        expect(world.log.length).toBe(length);
        expect(world.state).toEqual(once);
      }),
      RUNS,
    );
  });

  test('[LA8] a round is over in bounded time, whatever nobody does', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const world = playOut(history);
        world.as(PEOPLE.instructor, { type: 'setPaused', paused: false });
        const isMissing = world.state.stage.pauses.missing !== undefined;
        world.pass(3 * 3_600_000);
        // A chair that nobody fills waits for people to say how to go on; everything else ends.
        expect(
          world.state.stage.ended !== null || isMissing || world.state.stage.pauses.missing,
        ).toBeTruthy();
      }),
      RUNS,
    );
  });

  test('[LA9] an empty state knows nothing and lets nobody read', () => {
    for (const person of Object.values(PEOPLE)) {
      expect(round.readableBy(emptyRound(), readerOf(person))).toEqual([]);
    }
  });

  test('[LA11] no two deadlines of a round are the same wish', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const world = playOut(history);
        const wishes: string[] = [];
        for (let turn = 0; turn < 12; turn += 1) {
          const dueMs = round.deadlineMs(world.state);
          const command = round.deadlineCommand(world.state);
          if (dueMs === null || command === null) break;
          world.nowMs = Math.max(world.nowMs, dueMs);
          wishes.push(JSON.stringify(command));
          world.as('server', command);
        }
        expect(new Set(wishes).size).toBe(wishes.length);
      }),
      RUNS,
    );
  });

  test('[LA11] two pauses that end at one moment both end', () => {
    const world = new RoundWorld().to('play');
    world.as(PEOPLE.instructor, {
      type: 'placePerson',
      person: PEOPLE.instructor,
      role: 'seller',
    });
    world.as(PEOPLE.instructor, { type: 'callTimeOut' });
    const first = round.deadlineCommand(world.state);
    world.nowMs += 60_000;
    if (first) world.as('server', first);
    const second = round.deadlineCommand(world.state);
    expect(second).not.toEqual(first);
    if (second) world.as('server', second);
    expect(world.state.stage.pauses).toEqual({});
  });

  test('[LA10] no fact has a field of its own named atMs', () => {
    const shapes = [
      stageEvent,
      galleryEvent,
      seatEvent,
      ownEvent,
      debriefEvent,
      deskEvent,
      vaultEvent,
    ];
    const fields = shapes.flatMap((union) =>
      union.options.flatMap((one) => Object.keys(one.shape)),
    );
    expect(fields).toContain('meetingMs');
    expect(fields).not.toContain('atMs');
  });

  test("[RB8] facts after which rights are not asked again change nobody's", () => {
    const rightsOf = (state: Parameters<typeof round.readableBy>[0]) =>
      Object.values(PEOPLE).flatMap((person) =>
        [true, false].map((isInstructor) => round.readableBy(state, { person, isInstructor })),
      );
    const kept = new Set<string>();
    fc.assert(
      fc.property(histories, (history) => {
        const state = emptyRound();
        for (const event of playOut(history).log) {
          const before = mayChangeRights(event) ? null : rightsOf(state);
          round.reduce(state, event);
          if (before === null) continue;
          kept.add(event.type);
          expect(rightsOf(state)).toEqual(before);
        }
      }),
      RUNS,
    );
    expect([...kept].sort()).toEqual(['done.set', 'hand.set', 'line.said', 'ready.set']);
  });
});
