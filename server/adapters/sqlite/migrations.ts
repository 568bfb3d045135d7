/**
 * The shape of the database, one step after the other. A step that has been released is never
 * changed; a new table or column is a new step at the end. Each runs in a transaction with its own
 * number, so a process killed in the middle begins the step again.
 *
 * Measured (decisions/0009): a commit costs by the pages it dirties. So events have no index at all;
 * each names the event before it in its stream, and the stream's row names its last. Answers are
 * keyed by the time-ordered command id, so that the key grows at its right edge.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table streams (
    id integer primary key,
    key text not null unique,
    version integer not null,
    next_deadline integer,
    reaction_cursor integer not null default 0,
    incarnation text not null
  ) strict;
  create table events (
    stream integer not null,
    version integer not null,
    channel text not null,
    seq integer not null,
    person text,
    at integer not null,
    body text not null,
    unique (stream, version)
  ) strict;
  create table answers (
    command_id text not null,
    stream integer not null,
    person text not null,
    hash text not null,
    at integer not null,
    primary key (command_id, stream, person)
  ) strict, without rowid;
  create table openings (
    id integer primary key check (id = 1),
    count integer not null
  ) strict;
  `,
  // What had been written until then is version 1. The default costs old rows nothing: SQLite adds it when reading.
  'alter table events add column schema integer not null default 1',
  // A key of our own, because pointers must outlive a `vacuum`.
  `
  create table chained (
    id integer primary key,
    stream integer not null,
    version integer not null,
    before integer,
    channel text not null,
    seq integer not null,
    person text,
    at integer not null,
    schema integer not null,
    body text not null
  ) strict;
  insert into chained
    select rowid, stream, version, lag(rowid) over (partition by stream order by version),
      channel, seq, person, at, schema, body
    from events order by rowid;
  drop table events;
  alter table chained rename to events;
  alter table streams add column last_event integer;
  update streams set last_event =
    (select id from events e where e.stream = streams.id and e.version = streams.version);
  `,
];
