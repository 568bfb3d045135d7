/** Turns of the event loop that a condition may take before it counts as never. */
const MAX_TURNS = 2000;

/** Lets the event loop turn until a condition holds. For what happens soon but in nobody's promise. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    if (isSo()) return;
    await aTurn();
  }
  throw new Error(`not so after ${MAX_TURNS} turns: ${isSo}`);
}

/** One turn of the event loop. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Enough turns for anything that needs no clock and no disk to be over. */
export async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await aTurn();
}
