import { describe, expect, test } from 'vitest';
import { round } from '#shared/round/round.ts';
import { PEOPLE, RoundWorld } from '#tests/support/round-world.ts';

const { seller, buyer, observer, second, guest, instructor, stranger } = PEOPLE;
const reads = (world: RoundWorld, person: string) =>
  [...round.readableBy(world.state, { person, isInstructor: person === instructor })].sort();

function fullRoom(): RoundWorld {
  return new RoundWorld({
    cast: [
      { person: seller, role: 'seller' },
      { person: buyer, role: 'buyer' },
      { person: observer, role: 'observer' },
      { person: second, role: 'observer' },
      { person: guest, role: 'guest' },
    ],
  });
}

describe('who reads what', () => {
  test('[RB1] players and guests read the stage and their own; observers also the gallery', () => {
    const world = fullRoom();
    for (const person of [seller, buyer, guest]) {
      expect(reads(world, person)).toEqual([`own:${person}`, `seat:${person}`, 'stage']);
    }
    expect(reads(world, observer)).toEqual([
      'gallery',
      `own:${observer}`,
      `seat:${observer}`,
      'stage',
    ]);
  });

  test('[RB2] an instructor reads all but people’s own notes and the vault', () => {
    const channels = reads(fullRoom(), instructor);
    for (const person of [seller, buyer, observer, second, guest]) {
      expect(channels).toContain(`seat:${person}`);
      expect(channels).not.toContain(`own:${person}`);
    }
    expect(channels).toEqual(expect.arrayContaining(['stage', 'gallery', 'desk', 'debrief']));
    expect(channels).not.toContain('vault');
  });

  test('[RB3] an instructor who has sat in a chair reads only as that role until the reveal', () => {
    const world = fullRoom();
    world.as(instructor, { type: 'placePerson', person: instructor, role: 'buyer' });
    expect(reads(world, instructor)).toEqual([`own:${instructor}`, `seat:${instructor}`, 'stage']);
    world.as(instructor, { type: 'placePerson', person: buyer, role: 'buyer' });
    expect(world.state.stage.people[instructor]?.role).toBe('guest');
    expect(reads(world, instructor)).not.toContain(`seat:${seller}`);
    expect(world.as(instructor, { type: 'setPaused', paused: true }).ok).toBe(true);
  });

  test('[RB4] at the reveal gallery and seats open to the room, own notes to nobody', () => {
    const world = fullRoom().to('rate').answerAll().to('reveal');
    world.pass(5000);
    for (const person of [seller, buyer, observer, guest]) {
      const channels = reads(world, person);
      expect(channels).toEqual(expect.arrayContaining(['gallery', 'debrief', `seat:${buyer}`]));
      expect(channels.filter((channel) => channel.startsWith('own:'))).toEqual([`own:${person}`]);
      expect(channels).not.toContain('desk');
    }
  });

  test('[RB5] people outside the room, and removed ones, read nothing and are told nothing', () => {
    const world = fullRoom();
    expect(reads(world, stranger)).toEqual([]);
    expect(world.as(stranger, { type: 'stopRound' })).toEqual({ ok: false, refusal: 'unknown' });
    world.as('server', { type: 'removePerson', person: observer });
    expect(reads(world, observer)).toEqual([]);
  });

  test('[RB6] a role change changes at once what is read', () => {
    const world = fullRoom();
    world.as(instructor, { type: 'placePerson', person: guest, role: 'observer' });
    expect(reads(world, guest)).toContain('gallery');
    world.as(instructor, { type: 'placePerson', person: guest, role: 'guest' });
    expect(reads(world, guest)).not.toContain('gallery');
  });

  test('[RB7] only the server may ask what only the server asks', () => {
    const world = fullRoom();
    for (const command of [
      { type: 'passDeadline', dueMs: 0, what: 'reveal' },
      { type: 'markLeft', person: buyer },
      { type: 'markBack', person: buyer },
      { type: 'removePerson', person: buyer },
    ] as const) {
      expect(world.as(instructor, command)).toEqual({ ok: false, refusal: 'not-allowed' });
    }
  });
});
