import type { SamspelEngine } from '../access.ts';
import type { Directory, DirectorySeat } from '../directory-port.ts';
import type { Commit } from '../live/delivery.ts';
import type { Gateway } from '../live/gateway.ts';
import type { Clock } from '../ports.ts';
import { createToken, hashToken } from '../session.ts';
import { createPartner, type Partner } from './partner.ts';

/** Every simulated person who is at work. */
export type Partners = {
  /** Whether more of them can be at work. */
  hasRoom(): boolean;
  /** Brings a simulated person to life. Awake already: nothing happens. */
  wake(seat: DirectorySeat): Promise<void>;
  /** A round has begun, or somebody simulated was seated where one runs: they come. */
  onCommit(commits: readonly Commit[]): void;
  /** Takes up the rounds that were running when the server stopped. */
  start(): Promise<void>;
  stop(): void;
};

/** What {@link createPartners} needs. */
export type PartnersOptions = {
  readonly engine: SamspelEngine;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly connect: Gateway['connect'];
  readonly onBug: (error: unknown) => void;
};

/** More partners than this are not at work at once: people come first. */
const MOST_AWAKE = 400;

/** Rounds older than this are not taken up again, ms. */
const TAKEN_UP_MS = 24 * 3_600_000;

/** A partner whose rounds have been over this long goes home, ms: the players may still open the round. */
const LINGER_MS = 10 * 60_000;

/** See {@link Partners}. */
export function createPartners(options: PartnersOptions): Partners {
  const { engine, directory, clock, connect, onBug } = options;
  const awake = new Map<string, { readonly seat: DirectorySeat; readonly partner: Partner }>();
  const waking = new Set<string>();
  let isStopped = false;
  let cancelSweep: (() => void) | null = null;

  const wake = async (seat: DirectorySeat): Promise<void> => {
    const { person } = seat;
    if (isStopped || awake.has(person) || waking.has(person)) return;
    waking.add(person);
    try {
      const known = await directory.person(person);
      if (known === null || !known.isSimulated || known.workshop !== seat.workshop) return;
      // A session of its own each time: no secret of a partner is kept anywhere.
      const token = createToken();
      await directory.revokePerson(seat);
      await directory.takeSeat(hashToken(token), seat, clock.nowMs());
      if (isStopped) return;
      const partner = createPartner({
        seat,
        language: known.language,
        token,
        connect,
        clock,
        onBug,
        onGone: () => awake.delete(person),
      });
      awake.set(person, { seat, partner });
    } finally {
      waking.delete(person);
    }
  };

  const wakeAll = (seats: readonly DirectorySeat[]) => {
    for (const seat of seats) wake(seat).catch(onBug);
  };

  /** Simulated people who have something to play: in a running round, or just after one. */
  const hasWork = async ({ workshop, person }: DirectorySeat): Promise<boolean> => {
    const state = await engine.stateOf(workshop as `w_${string}`);
    if (state === null || state.hall.endedAtMs !== null) return false;
    const { rooms, rounds, places } = state.hall;
    const room = rooms[places[person]?.roomId ?? ''];
    const isPlaced = room !== undefined && room.runningRoundId !== null;
    return (
      isPlaced ||
      Object.values(rounds).some(
        ({ cast, overAtMs }) =>
          cast.some((one) => one.person === person) &&
          (overAtMs === null || clock.nowMs() - overAtMs < LINGER_MS),
      )
    );
  };

  const sweep = async () => {
    for (const { seat, partner } of [...awake.values()]) {
      if (!(await hasWork(seat))) partner.stop();
    }
    if (!isStopped)
      cancelSweep = clock.setTimer(clock.nowMs() + LINGER_MS, () => void sweep().catch(onBug));
  };

  return {
    hasRoom: () => awake.size + waking.size < MOST_AWAKE,
    wake,
    onCommit(commits) {
      for (const { streamId, kind, pages } of commits) {
        if (kind !== 'w') continue;
        const isNews = pages.some(({ events }) =>
          events.some(({ type }) => type === 'round.begun' || type === 'person.seated'),
        );
        if (!isNews) continue;
        const state = engine.peek(streamId)?.state as
          | { hall: { people: Record<string, { isSimulated: boolean }> } }
          | undefined;
        const simulated = Object.entries(state?.hall.people ?? {}).filter(
          ([, { isSimulated }]) => isSimulated,
        );
        wakeAll(simulated.map(([person]) => ({ workshop: streamId, person })));
      }
    },
    async start() {
      const seats = await directory.simulatedPeople(clock.nowMs() - TAKEN_UP_MS);
      for (const seat of seats) if (await hasWork(seat)) wakeAll([seat]);
      await sweep();
    },
    stop() {
      isStopped = true;
      cancelSweep?.();
      for (const { partner } of [...awake.values()]) partner.stop();
    },
  };
}
