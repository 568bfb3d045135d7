/** What the address of a replay says: the moment, and through whose eyes. */
export type ReplayAddress = {
  /** Server time since the round's first event, in seconds; null: not said. */
  readonly seconds: number | null;
  readonly eyes: string | null;
};

/** Reads `?t=` and `?eyes=`; nonsense is nothing. */
export function readAddress(search: string): ReplayAddress {
  const asked = new URLSearchParams(search);
  const seconds = Number(asked.get('t') ?? Number.NaN);
  return {
    seconds: Number.isFinite(seconds) && seconds >= 0 ? seconds : null,
    eyes: asked.get('eyes'),
  };
}

/**
 * The same as a query: to the tenth of a second that follows, so that what had happened has happened; no
 * eyes where everything is shown.
 */
export function writeAddress({ seconds, eyes }: ReplayAddress): string {
  const query = new URLSearchParams();
  if (seconds !== null) query.set('t', String(Math.ceil(seconds * 10) / 10));
  if (eyes !== null) query.set('eyes', eyes);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
