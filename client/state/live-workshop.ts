import { reduce } from '#shared/workshop/reduce.ts';
import { emptyWorkshop } from '#shared/workshop/state.ts';
import type { Me } from '../connection/api.ts';
import type { Connection } from '../connection/connection.ts';
import { createView, followFolded } from './followed.ts';
import type { WorkshopSource, WorkshopView } from './workshop-source.ts';

/** A workshop as it is now. */
export type LiveWorkshop = WorkshopSource & { readonly close: () => void };

/** Follows a workshop over the connection, folding the channels that this viewer reads. */
export function createLiveWorkshop(connection: Connection, viewer: Me): LiveWorkshop {
  const { workshopId, person, name, isInstructor, code, joinUrl, isPlainHttp } = viewer;
  const me = { person, name, isInstructor };
  const { notices } = connection;
  const people = notices.people(workshopId);
  const presence = notices.presence(workshopId);
  const rooms = notices.rooms(workshopId);

  const followed = followFolded(connection, workshopId, { empty: emptyWorkshop, reduce });

  const view = createView<WorkshopView>(
    () => ({
      status: followed.standing(),
      workshopId,
      me,
      code,
      joinUrl,
      isPlainHttp,
      state: followed.state(),
      people: people.get(),
      presence: presence.get(),
      rooms: rooms.get(),
    }),
    [followed.told, people, presence, rooms],
  );
  connection.outbox.admit(person);

  return {
    get: view.get,
    subscribe: view.subscribe,
    nowMs: connection.nowMs,
    send: (command) => connection.send(person, workshopId, command),
    sendToRound: (roundId, command) => connection.send(person, roundId, command),
    close() {
      view.close();
      followed.close();
    },
  };
}
