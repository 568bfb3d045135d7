import { describe, expect, test } from 'vitest';
import { observedSoFar } from '#shared/insight/counted.ts';
import { PEOPLE, RoundWorld } from '#tests/support/round-world.ts';

const { seller, buyer, observer, second, guest, instructor } = PEOPLE;
const plus = { kind: 'behaviour', dimension: 'A', polarity: 1, marker: null } as const;

function played(cast: ConstructorParameters<typeof RoundWorld>[0]): RoundWorld {
  const world = new RoundWorld(cast).toPlay();
  world.pass(60_000);
  for (const person of [observer, second]) {
    const command = {
      type: 'addTag',
      tagId: 'a',
      code: plus,
      about: 'seller',
      lineId: null,
    } as const;
    world.as(person, command);
  }
  return world;
}

const players = [
  { person: seller, role: 'seller' },
  { person: buyer, role: 'buyer' },
] as const;
const figures = (world: RoundWorld) => observedSoFar(world.state, world.nowMs);

describe('simulated people in a round', () => {
  test('[PR4] where a person observes, simulated observers are left out of the figures', () => {
    const world = played({
      cast: [
        ...players,
        { person: observer, role: 'observer' },
        { person: second, role: 'observer', isSimulated: true },
      ],
    });
    const { observers, isSimulated } = figures(world);
    expect(observers.map((one) => one.observer)).toEqual([observer]);
    expect(isSimulated).toBe(false);
  });

  test('[PR4] where nobody else observes, the figure is theirs and marked', () => {
    const cast = [...players, { person: observer, role: 'observer', isSimulated: true }] as const;
    const { observers, isSimulated } = figures(played({ cast }));
    expect(observers.map((one) => one.observer)).toEqual([observer]);
    expect(isSimulated).toBe(true);
    expect(figures(new RoundWorld({ cast: [...players] })).isSimulated).toBe(false);
  });

  test('[PR5] the server alone says who is simulated', () => {
    const world = new RoundWorld();
    const place = { type: 'placePerson', person: guest, role: 'guest', isSimulated: true } as const;
    world.as(instructor, place);
    expect(world.state.stage.people[guest]?.isSimulated).toBe(false);
    world.as('server', { ...place, person: second });
    expect(world.state.stage.people[second]?.isSimulated).toBe(true);
  });

  test('[PR5] the mark stays through every role', () => {
    const world = new RoundWorld();
    world.as('server', { type: 'placePerson', person: guest, role: 'guest', isSimulated: true });
    world.as(instructor, { type: 'placePerson', person: guest, role: 'buyer' });
    expect(world.state.stage.people[guest]).toMatchObject({ role: 'buyer', isSimulated: true });
    expect(world.state.stage.people[buyer]?.isSimulated).toBe(false);
  });
});
