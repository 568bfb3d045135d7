import type { CommandMessage, StreamPage } from '#shared/protocol.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Answer, Refusal } from '#shared/stream/refusal.ts';
import type { Access, SamspelEngine, Seated } from '../access.ts';
import type { AsServer } from '../as-server.ts';
import { derivedCommandId } from '../engine/identity.ts';
import type { EncodedPage } from '../engine/page.ts';
import { choosableScenario, publicScenarioOf } from '../scenarios.ts';
import type { Connection } from './connections.ts';
import type { Rates } from './rates.ts';
import type { Seats } from './seats.ts';
import { onWire } from './wire-page.ts';

/** The arguments of a command's acknowledgement: the answer, and the sender's own pages. */
export type CommandAnswer = readonly [Answer, readonly StreamPage[]];

/** What {@link createCommands} needs. */
export type CommandsOptions = {
  readonly engine: SamspelEngine;
  readonly access: Access;
  readonly asServer: AsServer;
  readonly seats: Seats;
  readonly rates: Rates;
};

/** Carries out what people ask for. Who asks comes from the session, never from the message. */
export function createCommands({ engine, access, asServer, seats, rates }: CommandsOptions) {
  const carryOut = async (
    connection: Connection,
    seat: Seated | null,
    message: CommandMessage,
  ): Promise<CommandAnswer> => {
    if (seat === null) return refuse('unknown');
    const { stream, id, pressedAtMs, command } = message;
    const { person, isInstructor } = seat;
    if (!rates.takeCommand(person, command.type)) return refuse('slow-down');

    if (command.type === 'placePerson' && isInstructor) {
      // A round knows who is in it; who may come into it is known to its workshop alone.
      const placed = await access.seated({ workshop: seat.workshop, person: command.person });
      if (placed === null) return refuse('unknown');
    }

    const { answer, own } = await engine.execute(
      stream,
      { kind: 'person', person, isInstructor },
      { id, pressedAtMs, origin: connection.socket.id, command },
    );
    if (answer.ok && command.type === 'chooseScenario') {
      return [await setScenario(message, command.scenarioId), []];
    }
    return [answer, livePages(connection, stream, own)];
  };

  /** The decider has said yes; the words come from the library. A repeated wish has one effect. */
  async function setScenario({ stream, id }: CommandMessage, scenarioId: string): Promise<Answer> {
    const scenario = choosableScenario(scenarioId);
    if (scenario === null) return { ok: false, refusal: 'unknown' };
    const own = derivedCommandId(Number.parseInt(id.slice(0, 12), 16), 'setScenario', stream, id);
    return asServer(stream, { type: 'setScenario', scenario: publicScenarioOf(scenario) }, own);
  }

  return (connection: Connection, message: CommandMessage): Promise<CommandAnswer> => {
    const seat = seats.on(connection, message.stream);
    return seat instanceof Promise
      ? seat.then((found) => carryOut(connection, found, message))
      : carryOut(connection, seat, message);
  };
}

/** The sender's own pages. Pages of channels that are not live here come by themselves, in their order. */
function livePages(
  { subscriptions }: Connection,
  stream: StreamId,
  own: readonly EncodedPage[],
): readonly StreamPage[] {
  if (own.length === 0) return [];
  const feeds = subscriptions.get(stream)?.feeds;
  return own.flatMap((page) => (feeds?.get(page.channel)?.isLive ? [onWire(stream, page)] : []));
}

function refuse(refusal: Refusal): CommandAnswer {
  return [{ ok: false, refusal }, []];
}
