import type { Connection } from '../connection/connection.ts';
import type { Readable } from '../connection/store.ts';

/** How this browser stands with the server, in the words of the banners. */
export type LinkWord = 'live' | 'reconnecting' | 'offline' | 'cannot-save' | 'ended';

/** The word for how the connection stands now; a server that cannot save is said before all is well. */
export function linkWords(connection: Connection): Readable<LinkWord> {
  const { status, outbox } = connection;
  return {
    get() {
      const { kind } = status.get();
      if (kind === 'live')
        return outbox.waiting.get().heldBy === 'try-later' ? 'cannot-save' : kind;
      return kind === 'connecting' ? 'reconnecting' : kind;
    },
    subscribe(listener) {
      const undos = [status.subscribe(listener), outbox.waiting.subscribe(listener)];
      return () => {
        for (const undo of undos) undo();
      };
    },
  };
}

/** Whether what waits to be sent outlives this page: not where the browser keeps nothing on the device. */
export function keepsWhatWaits({ outbox }: Connection): Readable<boolean> {
  return {
    get: () => outbox.waiting.get().isDurable,
    subscribe: outbox.waiting.subscribe,
  };
}
