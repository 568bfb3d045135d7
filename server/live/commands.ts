import type { CommandMessage, StreamPage } from '#shared/protocol.ts';
import type { Answer, Refusal } from '#shared/stream/refusal.ts';
import type { Access, SamspelEngine } from '../access.ts';
import type { AsServer } from '../as-server.ts';
import { derivedCommandId } from '../engine/identity.ts';
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
  return async (connection: Connection, message: CommandMessage): Promise<CommandAnswer> => {
    const { stream, id, pressedAtMs, command } = message;
    const seat = await seats.on(connection, stream);
    if (seat === null) return refuse('unknown');
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
    // Pages of channels that are not live here come by themselves, in their order.
    const feeds = connection.subscriptions.get(stream)?.feeds;
    const live = own.filter(({ channel }) => feeds?.get(channel)?.isLive);
    return [answer, live.map((page) => onWire(stream, page))];
  };

  /** The decider has said yes; the words come from the library. A repeated wish has one effect. */
  async function setScenario({ stream, id }: CommandMessage, scenarioId: string): Promise<Answer> {
    const scenario = choosableScenario(scenarioId);
    if (scenario === null) return { ok: false, refusal: 'unknown' };
    const own = derivedCommandId(Number.parseInt(id.slice(0, 12), 16), 'setScenario', stream, id);
    return asServer(stream, { type: 'setScenario', scenario: publicScenarioOf(scenario) }, own);
  }
}

function refuse(refusal: Refusal): CommandAnswer {
  return [{ ok: false, refusal }, []];
}
