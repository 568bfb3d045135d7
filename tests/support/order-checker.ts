/** One command of a history: when it was first sent, and when it was acknowledged. */
export type Operation = {
  readonly client: string;
  /** What the command wrote, to be found again in the log. */
  readonly label: string;
  readonly sentAt: number;
  /** Null: nobody knows. It may have taken effect, once. */
  okAt: number | null;
};

/** How many commands the log had when a client read it. */
export type Reading = { readonly client: string; readonly at: number; readonly length: number };

/**
 * What is wrong with a log, given what clients saw: something acknowledged is lost or written twice,
 * a client's commands stand in another order than it sent them, a command stands before one that was
 * acknowledged before it was sent, a reading missed what its reader had written. Empty: nothing is.
 */
export function anomaliesOf(
  operations: readonly Operation[],
  readings: readonly Reading[],
  log: readonly string[],
): readonly string[] {
  const found: string[] = [];
  const byLabel = new Map(operations.map((operation) => [operation.label, operation]));
  const placeOf = new Map<string, number>();
  const lastOf = new Map<string, number>();
  let latestSent = Number.NEGATIVE_INFINITY;
  for (const [place, label] of log.entries()) {
    const operation = byLabel.get(label);
    if (operation === undefined) {
      found.push(`nobody sent ${label}`);
      continue;
    }
    if (placeOf.has(label)) found.push(`twice: ${label}`);
    else placeOf.set(label, place);
    if (operation.sentAt < (lastOf.get(operation.client) ?? Number.NEGATIVE_INFINITY)) {
      found.push(`${operation.client} sent ${label} before what stands before it`);
    }
    lastOf.set(operation.client, operation.sentAt);
    if ((operation.okAt ?? Number.POSITIVE_INFINITY) < latestSent) {
      found.push(`${label} was over before something that stands before it was sent`);
    }
    latestSent = Math.max(latestSent, operation.sentAt);
  }
  for (const { label, okAt } of operations) {
    if (okAt !== null && !placeOf.has(label)) found.push(`lost: ${label}`);
  }
  return [...found, ...unreadOf(operations, readings, placeOf)];
}

/** Readings that are shorter than what their reader had been told was written. */
function unreadOf(
  operations: readonly Operation[],
  readings: readonly Reading[],
  placeOf: ReadonlyMap<string, number>,
): readonly string[] {
  const found: string[] = [];
  const acknowledged = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.okAt === null) continue;
    const own = acknowledged.get(operation.client);
    if (own) own.push(operation);
    else acknowledged.set(operation.client, [operation]);
  }
  for (const { client, at, length } of readings) {
    const written = (acknowledged.get(client) ?? []).findLast(({ okAt }) => (okAt ?? 0) < at);
    if (written && (placeOf.get(written.label) ?? 0) >= length) {
      found.push(`${client} did not read ${written.label}`);
    }
  }
  return found;
}
