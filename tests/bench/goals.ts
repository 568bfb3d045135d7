/** One line of the goals table (PERFORMANCE.md): what is measured, and what it must come to. */
export type Goal = {
  /** Stable: what a selection names and what a log of results is keyed by. */
  readonly name: string;
  readonly title: string;
  /** `×` for a ratio to the baseline of the same run; otherwise the value stands for itself. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly must: number;
  readonly moonshot: number;
};

const perEvent = <Name extends string>(
  name: Name,
  shape: string,
  must: number,
  moonshot: number,
): Goal & { readonly name: Name } => ({
  name,
  title: `events per CPU second, ${shape}, against bare socket.io`,
  unit: '×',
  better: 'higher',
  must,
  moonshot,
});

/** The goals that can be measured so far, in the order of the table. */
export const GOALS = [
  perEvent('cpu-w1-one-sender', '1 sender a room, one in flight', 0.8, 1.2),
  perEvent('cpu-w1-four-senders', '4 senders a room, one in flight', 1.1, 1.6),
  perEvent('cpu-w8-one-sender', '1 sender a room, eight in flight', 1.2, 2),
  perEvent('cpu-4000-four-senders', '4 senders a room, 4000 events/s', 0.65, 1),
  {
    name: 'ack-p50',
    title: 'acknowledgement p50 at 1000 events/s against bare socket.io',
    unit: '×',
    better: 'lower',
    must: 2.5,
    moonshot: 1.4,
  },
  {
    name: 'group-commit',
    title: 'one commit of 64 events against 64 commits',
    unit: '×',
    better: 'higher',
    must: 10,
    moonshot: 20,
  },
  {
    name: 'dashboard-cpu',
    title: 'dashboards of 100 rooms: extra CPU per event, 1000 events/s',
    unit: '%',
    better: 'lower',
    must: 10,
    moonshot: 3,
  },
  {
    name: 'memory-1000-sockets',
    title: 'memory of 1000 sockets against bare socket.io',
    unit: '×',
    better: 'lower',
    must: 1.5,
    moonshot: 1.1,
  },
  {
    name: 'replay-open',
    title: 'a round of 3000 events on the screen after its last byte',
    unit: 'ms',
    better: 'lower',
    must: 100,
    moonshot: 50,
  },
  {
    name: 'replay-scrub',
    title: 'scrubbing it',
    unit: 'frames/s',
    better: 'higher',
    must: 60,
    moonshot: 60,
  },
  {
    name: 'replay-scrub-phone',
    title: 'scrubbing it, CPU four times slower',
    unit: 'frames/s',
    better: 'higher',
    // A goal to dream of only: the table has no must for a phone.
    must: 0,
    moonshot: 60,
  },
  {
    name: 'key-to-mark',
    title: "from the key to the mark on the observer's screen",
    unit: 'ms',
    better: 'lower',
    must: 50,
    moonshot: 17,
  },
  {
    name: 'join-javascript',
    title: 'JavaScript for joining from a phone, gzipped',
    unit: 'KB',
    better: 'lower',
    must: 120,
    moonshot: 80,
  },
] as const satisfies readonly Goal[];

/** See {@link GOALS}. */
export type GoalName = (typeof GOALS)[number]['name'];
