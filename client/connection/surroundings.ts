/** What the connection wants to know of the browser around it. */
export type Surroundings = {
  /** False when the browser is sure that there is no network. */
  readonly isOnline: () => boolean;
  readonly isHidden: () => boolean;
  /** Calls `listener` when the network comes or goes. Returns its undo. */
  readonly onNetwork: (listener: () => void) => () => void;
  /** Calls `listener` when the page is looked at again. Returns its undo. */
  readonly onVisible: (listener: () => void) => () => void;
  /** Asks before the page is left, while `mustAsk` says so. Returns its undo. */
  readonly askBeforeLeaving: (mustAsk: () => boolean) => () => void;
};

function listen(target: EventTarget, names: readonly string[], run: (event: Event) => void) {
  for (const name of names) target.addEventListener(name, run);
  return () => {
    for (const name of names) target.removeEventListener(name, run);
  };
}

/** The window's own. */
export const browserSurroundings: Surroundings = {
  isOnline: () => navigator.onLine,
  isHidden: () => document.visibilityState === 'hidden',
  onNetwork: (listener) => listen(window, ['online', 'offline'], listener),
  onVisible: (listener) =>
    listen(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'visible') listener();
    }),
  askBeforeLeaving: (mustAsk) =>
    listen(window, ['beforeunload'], (event) => {
      if (mustAsk()) event.preventDefault();
    }),
};
