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
  type Answered = (answer: CommandAnswer) => void;

  const submit = (
    connection: Connection,
    { person, isInstructor }: Seated,
    { stream, id, pressedAtMs, command }: CommandMessage,
    answered: Answered,
  ) => {
    engine.submit(
      stream,
      { kind: 'person', person, isInstructor },
      { id, pressedAtMs, origin: connection.socket.id, command },
      ({ answer, own }) => answered([answer, livePages(connection, stream, own)]),
    );
  };

  /** Commands that something must be looked up for, before or after. */
  const submitSlowly = async (
    connection: Connection,
    seat: Seated,
    message: CommandMessage,
  ): Promise<CommandAnswer> => {
    const { command } = message;
    if (command.type === 'placePerson' && seat.isInstructor) {
      // A round knows who is in it; who may come into it is known to its workshop alone.
      const placed = await access.seated({ workshop: seat.workshop, person: command.person });
      if (placed === null) return refuse('unknown');
    }
    const answer = await new Promise<CommandAnswer>((answered) => {
      submit(connection, seat, message, answered);
    });
    const isChosen = answer[0].ok && command.type === 'chooseScenario';
    return isChosen ? [await setScenario(message, command.scenarioId), []] : answer;
  };

  const carryOut = (
    connection: Connection,
    seat: Seated | null,
    message: CommandMessage,
    answered: Answered,
  ): CommandAnswer | Promise<CommandAnswer> | undefined => {
    if (seat === null) return refuse('unknown');
    const { type } = message.command;
    if (!rates.takeCommand(connection.hands, type)) return refuse('slow-down');
    if (type === 'placePerson' || type === 'chooseScenario') {
      return submitSlowly(connection, seat, message);
    }
    submit(connection, seat, message, answered);
    return undefined;
  };

  /** The decider has said yes; the words come from the library. A repeated wish has one effect. */
  async function setScenario({ stream, id }: CommandMessage, scenarioId: string): Promise<Answer> {
    const scenario = choosableScenario(scenarioId);
    if (scenario === null) return { ok: false, refusal: 'unknown' };
    const own = derivedCommandId(Number.parseInt(id.slice(0, 12), 16), 'setScenario', stream, id);
    return asServer(stream, { type: 'setScenario', scenario: publicScenarioOf(scenario) }, own);
  }

  return (connection: Connection, message: CommandMessage, answered: Answered) => {
    const seat = seats.on(connection, message.stream);
    return seat instanceof Promise
      ? seat.then((found) => carryOut(connection, found, message, answered))
      : carryOut(connection, seat, message, answered);
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
  return own.filter(({ channel }) => feeds?.get(channel)?.isLive);
}

function refuse(refusal: Refusal): CommandAnswer {
  return [{ ok: false, refusal }, []];
}
