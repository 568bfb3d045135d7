import {
  CODE_IDLE_MS,
  type Directory,
  type DirectoryPerson,
  type DirectorySeat,
  type DirectoryWorkshop,
  SEAT_LIFE_MS,
} from '#server/directory-port.ts';
import { migrateDirectory } from './directory-schema.ts';
import type { SqliteDatabase } from './open-database.ts';

const WORKSHOP = `select id as workshop, code, created_at as createdAtMs, active_at as activeAtMs,
  ended_at as endedAtMs from directory_workshops`;
const PERSON = `select id as person, workshop, name, language, is_simulated as isSimulated
  from directory_people`;
/** A seat is valid until {@link SEAT_LIFE_MS} after its workshop's end, or its last activity. */
const IS_OPEN = 'w.id = t.workshop and coalesce(w.ended_at, w.active_at) > ?';

type PersonRow = Omit<DirectoryPerson, 'isSimulated'> & { readonly isSimulated: 0 | 1 };

const toPerson = (row: PersonRow): DirectoryPerson => ({
  ...row,
  isSimulated: row.isSimulated === 1,
});

/** A directory in the same SQLite file as the log. It knows tokens by their SHA-256 alone. */
export function sqliteDirectory({ connection: db }: SqliteDatabase): Directory {
  migrateDirectory(db);

  const statements = {
    // An idle workshop's code may be given again: it ends when somebody needs its code.
    endIdle: db.prepare(
      'update directory_workshops set ended_at = active_at where code = ? and ended_at is null and active_at <= ?',
    ),
    addWorkshop: db.prepare(
      'insert into directory_workshops (id, code, created_at, active_at) values (?, ?, ?, ?) on conflict (code) where ended_at is null do nothing',
    ),
    workshop: db.prepare<[string], DirectoryWorkshop>(`${WORKSHOP} where id = ?`),
    byCode: db.prepare<[string, number], DirectoryWorkshop>(
      `${WORKSHOP} where code = ? and ended_at is null and active_at > ?`,
    ),
    touch: db.prepare('update directory_workshops set active_at = max(active_at, ?) where id = ?'),
    end: db.prepare('update directory_workshops set ended_at = coalesce(ended_at, ?) where id = ?'),
    addPerson: db.prepare(
      'insert into directory_people (id, workshop, name, language, is_simulated) values (?, ?, ?, ?, ?)',
    ),
    rename: db.prepare('update directory_people set name = ?, language = ? where id = ?'),
    deletePerson: db.prepare('delete from directory_people where id = ?'),
    person: db.prepare<[string], PersonRow>(`${PERSON} where id = ?`),
    peopleOf: db.prepare<[string], PersonRow>(`${PERSON} where workshop = ? order by rowid`),
    takeSeat: db.prepare(
      `insert into directory_seats (session, workshop, person, taken_at) values (?, ?, ?, ?)
       on conflict (session, workshop) do update set person = excluded.person, taken_at = excluded.taken_at`,
    ),
    seatOf: db.prepare<[string, string, number], DirectorySeat>(
      `select t.workshop, t.person from directory_seats t, directory_workshops w
       where t.session = ? and t.workshop = ? and ${IS_OPEN}`,
    ),
    anySeat: db.prepare<[string, number], DirectorySeat>(
      `select t.workshop, t.person from directory_seats t, directory_workshops w
       where t.session = ? and ${IS_OPEN} limit 1`,
    ),
    seatsOf: db.prepare<[string, number], DirectorySeat>(
      `select t.workshop, t.person from directory_seats t, directory_workshops w
       where t.session = ? and ${IS_OPEN} order by t.taken_at`,
    ),
    seatByCode: db.prepare<[string, string, number], DirectorySeat>(
      `select t.workshop, t.person from directory_seats t, directory_workshops w
       where t.session = ? and w.code = ? and ${IS_OPEN} order by w.created_at desc limit 1`,
    ),
    simulated: db.prepare<[number], DirectorySeat>(
      `select p.workshop, p.id as person from directory_people p
       join directory_workshops w on w.id = p.workshop
       where p.is_simulated = 1 and w.ended_at is null and w.active_at >= ?`,
    ),
    dropSeat: db.prepare('delete from directory_seats where session = ? and workshop = ?'),
    addLink: db.prepare(
      'insert into directory_links (link, workshop, person, made_at) values (?, ?, ?, ?)',
    ),
    openLink: db.prepare<[string, number], DirectorySeat>(
      `select t.workshop, t.person from directory_links t, directory_workshops w
       where t.link = ? and ${IS_OPEN}`,
    ),
    revokeSeats: db.prepare('delete from directory_seats where person = ?'),
    revokeLinks: db.prepare('delete from directory_links where person = ?'),
  };

  const addWorkshop = db.transaction((workshop: string, code: string, nowMs: number) => {
    statements.endIdle.run(code, nowMs - CODE_IDLE_MS);
    return statements.addWorkshop.run(workshop, code, nowMs, nowMs).changes === 1;
  });
  const revoke = db.transaction((person: string) => {
    statements.revokeSeats.run(person);
    statements.revokeLinks.run(person);
  });
  const erase = db.transaction((person: string) => {
    statements.revokeSeats.run(person);
    statements.revokeLinks.run(person);
    statements.deletePerson.run(person);
  });

  return {
    async addWorkshop(workshop, code, nowMs) {
      return addWorkshop.immediate(workshop, code, nowMs);
    },
    async workshop(workshop) {
      return statements.workshop.get(workshop) ?? null;
    },
    async workshopByCode(code, nowMs) {
      return statements.byCode.get(code, nowMs - CODE_IDLE_MS) ?? null;
    },
    async touchWorkshop(workshop, nowMs) {
      statements.touch.run(nowMs, workshop);
    },
    async endWorkshop(workshop, nowMs) {
      statements.end.run(nowMs, workshop);
    },

    async addPerson({ person, workshop, name, language, isSimulated }) {
      statements.addPerson.run(person, workshop, name, language, isSimulated ? 1 : 0);
    },
    async renamePerson(person, name, language) {
      statements.rename.run(name, language, person);
    },
    async deletePerson(person) {
      erase.immediate(person);
    },
    async person(person) {
      const row = statements.person.get(person);
      return row ? toPerson(row) : null;
    },
    async peopleOf(workshop) {
      return statements.peopleOf.all(workshop).map(toPerson);
    },

    async simulatedPeople(sinceMs) {
      return statements.simulated.all(sinceMs);
    },

    async takeSeat(session, { workshop, person }, nowMs) {
      statements.takeSeat.run(session, workshop, person, nowMs);
    },
    async seatOf(session, workshop, nowMs) {
      return statements.seatOf.get(session, workshop, nowMs - SEAT_LIFE_MS) ?? null;
    },
    async hasSeat(session, nowMs) {
      return statements.anySeat.get(session, nowMs - SEAT_LIFE_MS) !== undefined;
    },
    async seatsOf(session, nowMs) {
      return statements.seatsOf.all(session, nowMs - SEAT_LIFE_MS);
    },
    async seatByCode(session, code, nowMs) {
      return statements.seatByCode.get(session, code, nowMs - SEAT_LIFE_MS) ?? null;
    },
    async dropSeat(session, workshop) {
      statements.dropSeat.run(session, workshop);
    },
    async revokePerson({ person }) {
      revoke.immediate(person);
    },

    async addLink(link, { workshop, person }, nowMs) {
      statements.addLink.run(link, workshop, person, nowMs);
    },
    async openLink(link, nowMs) {
      return statements.openLink.get(link, nowMs - SEAT_LIFE_MS) ?? null;
    },
  };
}
