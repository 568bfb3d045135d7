const KEY = 'samspel.seat';

/** The workshop in which this browser sat last: the way back from the landing page. Its id alone, no name. */
export type LastSeat = {
  readonly get: () => string | null;
  readonly keep: (workshopId: string) => void;
  /** Forgets it, if it is this one. */
  readonly forget: (workshopId: string) => void;
};

/** What a storage remembers of the last seat; null: there is none, and nothing is remembered. */
export function createLastSeat(storage: Storage | null): LastSeat {
  // Storage may be closed to us, or full: then the landing page offers the code alone.
  function ifAllowed<Value>(touch: () => Value): Value | null {
    try {
      return touch();
    } catch {
      return null;
    }
  }
  const get = () => ifAllowed(() => storage?.getItem(KEY) ?? null);
  return {
    get,
    keep(workshopId) {
      ifAllowed(() => storage?.setItem(KEY, workshopId));
    },
    forget(workshopId) {
      if (get() === workshopId) ifAllowed(() => storage?.removeItem(KEY));
    },
  };
}

let seat: LastSeat | null = null;

/** This browser's last seat. */
export function browserLastSeat(): LastSeat {
  seat ??= createLastSeat(browserStorage());
  return seat;
}

/** Where this browser keeps small things; null where it forbids even to ask (cookies blocked). */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
