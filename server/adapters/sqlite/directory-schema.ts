import type { Database } from 'better-sqlite3';

/** One step for each version; never changed once released, only followed. */
const MIGRATIONS = [
  `create table directory_workshops (
     id text primary key, code text not null, created_at integer not null,
     active_at integer not null, ended_at integer
   ) strict;
   create unique index directory_living_codes on directory_workshops (code) where ended_at is null;
   create table directory_people (
     id text not null unique, workshop text not null, name text not null, language text not null,
     is_simulated integer not null
   ) strict;
   create index directory_people_of on directory_people (workshop);
   create table directory_seats (
     session text not null, workshop text not null, person text not null, taken_at integer not null,
     primary key (session, workshop)
   ) strict, without rowid;
   create index directory_seats_of on directory_seats (person);
   create table directory_links (
     link text primary key, workshop text not null, person text not null, made_at integer not null
   ) strict, without rowid;
   create index directory_links_of on directory_links (person);`,
];

/** Brings the directory's tables to this version. Each step is one transaction: a crash leaves none half done. */
export function migrateDirectory(db: Database): void {
  db.exec('create table if not exists directory_version (version integer not null) strict');
  const select = db.prepare<[], number>('select version from directory_version').pluck();
  MIGRATIONS.forEach((sql, index) => {
    if ((select.get() ?? 0) > index) return;
    db.transaction(() => {
      db.exec(sql);
      db.exec('delete from directory_version');
      db.prepare('insert into directory_version values (?)').run(index + 1);
    }).immediate();
  });
}
