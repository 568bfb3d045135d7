import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CODE_IDLE_MS, type Directory, SEAT_LIFE_MS } from '#server/directory-port.ts';

/** A directory that a test may use up. */
export type OpenedDirectory = {
  readonly directory: Directory;
  readonly dispose: () => void;
};

const NOW = 1_000_000;
const ADA = {
  person: 'p_ada',
  workshop: 'w_one',
  name: 'Ada',
  language: 'sv',
  isSimulated: false,
} as const;
const BO = { ...ADA, person: 'p_bo', name: 'Bo', language: 'en' } as const;

/** Rules DI1–DI6 and DI8. Every adapter must pass; a new one starts by calling this. */
export function directoryContract(name: string, open: () => OpenedDirectory): void {
  describe(name, () => {
    let opened: OpenedDirectory;
    let directory: Directory;
    beforeEach(async () => {
      opened = open();
      directory = opened.directory;
      expect(await directory.addWorkshop('w_one', 'ABCDEFG', NOW)).toBe(true);
    });
    afterEach(() => opened.dispose());

    test('[DI1] a living code is unique', async () => {
      expect(await directory.addWorkshop('w_two', 'ABCDEFG', NOW)).toBe(false);
      expect(await directory.workshop('w_two')).toBeNull();
    });

    test('[DI1] the code of an ended workshop may be given again', async () => {
      await directory.endWorkshop('w_one', NOW + 1);
      expect(await directory.addWorkshop('w_two', 'ABCDEFG', NOW + 2)).toBe(true);
      expect((await directory.workshopByCode('ABCDEFG', NOW + 3))?.workshop).toBe('w_two');
    });

    test('[DI1] the code of a workshop that has been idle for twelve hours may be given again', async () => {
      const laterMs = NOW + CODE_IDLE_MS;
      expect(await directory.addWorkshop('w_two', 'ABCDEFG', laterMs)).toBe(true);
      expect((await directory.workshopByCode('ABCDEFG', laterMs))?.workshop).toBe('w_two');
      // The session of the idle one still has its seat.
      expect(await directory.workshop('w_one')).not.toBeNull();
    });

    test('[DI2] a code finds its workshop until it ends', async () => {
      expect(await directory.workshopByCode('ABCDEFG', NOW)).toEqual({
        workshop: 'w_one',
        code: 'ABCDEFG',
        createdAtMs: NOW,
        activeAtMs: NOW,
        endedAtMs: null,
      });
      expect(await directory.workshopByCode('ABCDEFH', NOW)).toBeNull();
      await directory.endWorkshop('w_one', NOW + 5);
      await directory.endWorkshop('w_one', NOW + 9);
      expect(await directory.workshopByCode('ABCDEFG', NOW + 6)).toBeNull();
      expect((await directory.workshop('w_one'))?.endedAtMs).toBe(NOW + 5);
    });

    test('[DI2] a code dies after twelve hours without activity, and lives on with it', async () => {
      const lastMs = NOW + CODE_IDLE_MS - 1;
      expect(await directory.workshopByCode('ABCDEFG', lastMs)).not.toBeNull();
      expect(await directory.workshopByCode('ABCDEFG', lastMs + 1)).toBeNull();
      await directory.touchWorkshop('w_one', NOW + 1000);
      await directory.touchWorkshop('w_one', NOW + 500);
      expect(await directory.workshopByCode('ABCDEFG', lastMs + 1000)).not.toBeNull();
      expect(await directory.workshopByCode('ABCDEFG', lastMs + 1001)).toBeNull();
    });

    test('[DI3] a session has one seat in a workshop', async () => {
      await directory.takeSeat('s1', { workshop: 'w_one', person: 'p_ada' }, NOW);
      await directory.takeSeat('s1', { workshop: 'w_one', person: 'p_bo' }, NOW);
      expect(await directory.seatOf('s1', 'w_one', NOW)).toEqual({
        workshop: 'w_one',
        person: 'p_bo',
      });
      expect(await directory.seatOf('s2', 'w_one', NOW)).toBeNull();
      expect(await directory.seatOf('s1', 'w_two', NOW)).toBeNull();
      expect(await directory.hasSeat('s1', NOW)).toBe(true);
      expect(await directory.hasSeat('s2', NOW)).toBe(false);
    });

    test('[DI3] a seat is valid until 30 days after the workshop', async () => {
      await directory.takeSeat('s1', { workshop: 'w_one', person: 'p_ada' }, NOW);
      expect(await directory.seatOf('s1', 'w_one', NOW + SEAT_LIFE_MS - 1)).not.toBeNull();
      expect(await directory.seatOf('s1', 'w_one', NOW + SEAT_LIFE_MS)).toBeNull();
      await directory.endWorkshop('w_one', NOW + 1000);
      expect(await directory.seatOf('s1', 'w_one', NOW + SEAT_LIFE_MS)).not.toBeNull();
      expect(await directory.hasSeat('s1', NOW + SEAT_LIFE_MS + 1000)).toBe(false);
    });

    test('[DI3] dropping a seat leaves the session its other ones', async () => {
      await directory.addWorkshop('w_two', 'GFEDCBA', NOW);
      await directory.takeSeat('s1', { workshop: 'w_one', person: 'p_ada' }, NOW);
      await directory.takeSeat('s1', { workshop: 'w_two', person: 'p_bo' }, NOW);
      await directory.dropSeat('s1', 'w_one');
      expect(await directory.seatOf('s1', 'w_one', NOW)).toBeNull();
      expect(await directory.seatOf('s1', 'w_two', NOW)).not.toBeNull();
    });

    test('[DI8] a code leads a session to its own seat, also after the end', async () => {
      const ada = { workshop: 'w_one', person: 'p_ada' };
      await directory.takeSeat('s1', ada, NOW);
      expect(await directory.seatByCode('s1', 'ABCDEFG', NOW)).toEqual(ada);
      await directory.endWorkshop('w_one', NOW + 1000);
      expect(await directory.seatByCode('s1', 'ABCDEFG', NOW + 2000)).toEqual(ada);
      expect(await directory.seatByCode('s2', 'ABCDEFG', NOW + 2000)).toBeNull();
      expect(await directory.seatByCode('s1', 'ABCDEFH', NOW + 2000)).toBeNull();
      expect(await directory.seatByCode('s1', 'ABCDEFG', NOW + SEAT_LIFE_MS + 1000)).toBeNull();
    });

    test('[DI8] of two workshops that had the code it leads to the newer', async () => {
      await directory.takeSeat('s1', { workshop: 'w_one', person: 'p_ada' }, NOW);
      await directory.endWorkshop('w_one', NOW + 1);
      await directory.addWorkshop('w_two', 'ABCDEFG', NOW + 2);
      const bo = { workshop: 'w_two', person: 'p_bo' };
      await directory.takeSeat('s1', bo, NOW + 2);
      await directory.endWorkshop('w_two', NOW + 3);
      expect(await directory.seatByCode('s1', 'ABCDEFG', NOW + 4)).toEqual(bo);
    });

    test('[DI4] removing a person takes every seat and link of theirs', async () => {
      const ada = { workshop: 'w_one', person: 'p_ada' };
      const bo = { workshop: 'w_one', person: 'p_bo' };
      await directory.takeSeat('s1', ada, NOW);
      await directory.takeSeat('s2', ada, NOW);
      await directory.takeSeat('s3', bo, NOW);
      await directory.addLink('l1', ada, NOW);
      await directory.addLink('l2', bo, NOW);
      await directory.revokePerson(ada);
      expect(await directory.seatOf('s1', 'w_one', NOW)).toBeNull();
      expect(await directory.seatOf('s2', 'w_one', NOW)).toBeNull();
      expect(await directory.openLink('l1', NOW)).toBeNull();
      expect(await directory.seatOf('s3', 'w_one', NOW)).toEqual(bo);
      expect(await directory.openLink('l2', NOW)).toEqual(bo);
    });

    test('[DI5] a personal link opens its seat until 30 days after the workshop', async () => {
      const ada = { workshop: 'w_one', person: 'p_ada' };
      await directory.addLink('l1', ada, NOW);
      expect(await directory.openLink('l1', NOW + SEAT_LIFE_MS - 1)).toEqual(ada);
      expect(await directory.openLink('l1', NOW + SEAT_LIFE_MS)).toBeNull();
      expect(await directory.openLink('l2', NOW)).toBeNull();
    });

    test('[DI6] people come back in the order they came, renamed or deleted', async () => {
      await directory.addPerson(BO);
      await directory.addPerson(ADA);
      await directory.addPerson({ ...ADA, person: 'p_sim', isSimulated: true });
      await directory.addPerson({ ...ADA, person: 'p_other', workshop: 'w_two' });
      expect((await directory.peopleOf('w_one')).map(({ person }) => person)).toEqual([
        'p_bo',
        'p_ada',
        'p_sim',
      ]);
      await directory.renamePerson('p_bo', 'Bodil', 'sv');
      expect(await directory.person('p_bo')).toEqual({ ...BO, name: 'Bodil', language: 'sv' });
      expect((await directory.person('p_sim'))?.isSimulated).toBe(true);
      await directory.takeSeat('s1', { workshop: 'w_one', person: 'p_ada' }, NOW);
      await directory.deletePerson('p_ada');
      expect(await directory.person('p_ada')).toBeNull();
      expect(await directory.seatOf('s1', 'w_one', NOW)).toBeNull();
      expect(await directory.peopleOf('w_one')).toHaveLength(2);
    });
  });
}
