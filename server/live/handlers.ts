import { CLIENT_MESSAGES } from '#shared/protocol.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { Access } from '../access.ts';
import type { AsServer } from '../as-server.ts';
import { kindOf } from '../engine/commit.ts';
import type { Clock } from '../ports.ts';
import { recordReading } from './brief-reading.ts';
import { checked, type Handle } from './checked.ts';
import type { CommandAnswer, createCommands } from './commands.ts';
import type { Connection, Connections } from './connections.ts';
import type { Feeds } from './feeds.ts';
import type { LiveLimits } from './limits.ts';
import { hearDirectly } from './own-messages.ts';
import type { PresenceWatch } from './presence.ts';
import type { Rates } from './rates.ts';
import type { Seats } from './seats.ts';
import type { Summaries } from './summaries.ts';
import { tellAll } from './tell-all.ts';

/** What {@link createHandlers} needs. */
export type HandlersOptions = {
  readonly connections: Connections;
  readonly access: Access;
  readonly asServer: AsServer;
  readonly seats: Seats;
  readonly feeds: Feeds;
  readonly rates: Rates;
  readonly commands: ReturnType<typeof createCommands>;
  readonly presence: PresenceWatch;
  readonly summaries: Summaries;
  readonly clock: Clock;
  readonly limits: LiveLimits;
  readonly onBug: (error: unknown) => void;
};

type Simple = readonly [Answer];
const only = (answer: Answer): Simple => [answer];
const UNKNOWN: Answer = { ok: false, refusal: 'unknown' };
const TRY_LATER: Answer = { ok: false, refusal: 'try-later' };
const SLOW_DOWN: Answer = { ok: false, refusal: 'slow-down' };

/** The messages of the protocol, each behind its schema and its limits. */
export function createHandlers(options: HandlersOptions) {
  const { connections, access, seats, feeds, rates, commands, presence, summaries, clock } =
    options;
  const fine = (): Answer => ({ ok: true, atMs: clock.nowMs() });

  const strike = (connection: Connection) => {
    connection.strikes += 1;
    if (connection.strikes >= options.limits.strikes) seats.cut(connection, 'abuse');
  };

  /** Counts a message. False: it is one too many. */
  const isInTime = (connection: Connection): boolean => {
    const pace = rates.takeMessage(connection.hands);
    if (pace === 'abuse') seats.cut(connection, 'abuse');
    return pace === 'fine';
  };

  const subscribe = async (
    connection: Connection,
    message: { stream: string; incarnation: string | null; cursors: Record<string, number> },
  ): Promise<Simple> => {
    const { stream } = message;
    const seat = await seats.on(connection, stream);
    if (seat === null) return [UNKNOWN];
    const kind = connection.subscriptions.has(stream) ? 'resync' : 'subscribe';
    if (!rates.takeSubscription(connection.hands, kind)) return [SLOW_DOWN];
    if (!(await recordReading(access, options.asServer, seat, stream))) return [TRY_LATER];
    if (!(await feeds.begin(connection, stream, message))) return [UNKNOWN];
    presence.tell(connection, stream);
    if (seat.isInstructor && stream === seat.workshop) summaries.ask(connection);
    return [fine()];
  };

  /** Somebody writes a line: told to the room while they play, and forgotten. */
  const tellWriting = async (connection: Connection, stream: string): Promise<Simple> => {
    const seat = await seats.on(connection, stream);
    const stage = kindOf(stream) === 'r' ? access.round(stream)?.stage : undefined;
    const member = seat === null ? undefined : stage?.people[seat.person];
    if (seat === null || member === undefined) return [UNKNOWN];
    const isPlayer = member.role === 'seller' || member.role === 'buyer';
    const isPlaying = stage?.step?.step === 'play' && stage.ended === null;
    if (isPlayer && isPlaying) {
      const others = new Set(connections.liveReadersOf(stream, 'stage'));
      others.delete(connection);
      tellAll(others, 'writing', { stream, person: seat.person });
    }
    return [fine()];
  };

  return {
    /** Listens to one socket. In the turn of its connection: what comes first must not be missed. */
    attach(connection: Connection): void {
      const { socket } = connection;
      const checks = {
        onBadMessage: () => strike(connection),
        onBug: options.onBug,
      };
      const inTime =
        <Message, Answers extends readonly unknown[]>(
          handle: Handle<Message, Answers>,
          refuse: (answer: Answer) => Answers,
        ): Handle<Message, Answers> =>
        (message, answer) =>
          isInTime(connection) ? handle(message, answer) : refuse(SLOW_DOWN);
      const refuseCommand = (answer: Answer): CommandAnswer => [answer, []];
      const { subscribe: subscribing, unsubscribe, command, signal, clock: time } = CLIENT_MESSAGES;

      const handlers = {
        subscribe: checked(
          subscribing,
          inTime((message) => subscribe(connection, message), only),
          only,
          checks,
        ),
        unsubscribe: checked(
          unsubscribe,
          inTime(({ stream }) => {
            feeds.end(connection, stream);
            return only(fine());
          }, only),
          only,
          checks,
        ),
        command: checked(
          command,
          inTime((message, answer) => commands(connection, message, answer), refuseCommand),
          refuseCommand,
          checks,
        ),
        signal: checked(
          signal,
          inTime(({ stream }) => tellWriting(connection, stream), only),
          only,
          checks,
        ),
        clock: checked(
          time,
          ({ sentAtMs }) => [{ sentAtMs, serverMs: clock.nowMs() }] as const,
          () => [{ sentAtMs: 0, serverMs: clock.nowMs() }] as const,
          checks,
        ),
      } satisfies Record<keyof typeof CLIENT_MESSAGES, unknown>;
      for (const [name, handle] of Object.entries(handlers)) {
        socket.on(name as keyof typeof handlers, handle);
      }
      hearDirectly(socket, handlers);
      socket.onAny((name: string) => {
        if (!Object.hasOwn(CLIENT_MESSAGES, name)) strike(connection);
      });
    },
  };
}
