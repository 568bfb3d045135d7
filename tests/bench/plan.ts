import { medianRatio } from './arithmetic.ts';
import type { GoalName } from './goals.ts';
import { dashboardCpu } from './measures/dashboard.ts';
import { fanOutLatency, fanOutPerCpu } from './measures/fan-out.ts';
import { groupCommit } from './measures/group-commit.ts';
import { joinJavascript } from './measures/join-javascript.ts';
import { keyToMark } from './measures/key-to-mark.ts';
import { memoryOfSockets } from './measures/memory.ts';
import { openReplay, scrubReplay } from './measures/replay.ts';

/** How a run was asked for. */
export type RunOptions = {
  readonly rounds: number;
  /** Where the server's CPU profiles go. */
  readonly profileDir: string | null;
};

/** A value, or why there is none yet: what it would measure, or measure with, does not exist. */
export type Measured = number | { readonly missing: string };

type Measurement = (options: RunOptions) => Promise<Measured>;

/** Many short rounds instead of few long ones: what slows a machine down often lasts for seconds. */
const SHORT = { times: 9, ms: 300 } as const;
/** So many openings for each round that was asked for. */
const OPENINGS = 3;

const perCpu =
  (senders: 1 | 4, inFlight: number, perSecond: number | null): Measurement =>
  async ({ rounds, profileDir }) => {
    const shape = { senders, inFlight, perSecond };
    const short = { rounds: SHORT.times * rounds, ms: SHORT.ms };
    return medianRatio(await fanOutPerCpu({ shape, profileDir, ...short }));
  };

/** How each goal is measured. One function a goal. */
export const PLAN: Readonly<Record<GoalName, Measurement>> = {
  'cpu-w1-one-sender': perCpu(1, 1, null),
  'cpu-w1-four-senders': perCpu(4, 1, null),
  'cpu-w8-one-sender': perCpu(1, 8, null),
  'cpu-4000-four-senders': perCpu(4, 1, 4000),

  async 'ack-p50'(options) {
    const shape = { senders: 4, inFlight: 1, perSecond: 1000 } as const;
    return medianRatio(await fanOutLatency({ shape, ...options }));
  },

  async 'group-commit'({ rounds }) {
    return medianRatio(await groupCommit({ rounds, ms: 400 }));
  },

  async 'dashboard-cpu'({ rounds }) {
    return (medianRatio(await dashboardCpu({ rounds, ms: 2000 })) - 1) * 100;
  },

  async 'memory-1000-sockets'({ rounds }) {
    return medianRatio(await memoryOfSockets(rounds));
  },

  'replay-open': ({ rounds }) => openReplay(OPENINGS * rounds),
  'replay-scrub': ({ rounds }) => scrubReplay(rounds, 1),
  'replay-scrub-phone': ({ rounds }) => scrubReplay(rounds, 4),
  'key-to-mark': ({ rounds }) => keyToMark(5 * rounds),
  'join-javascript': () => joinJavascript(),
};
