/** In the order of their codes: ids sort as the times they begin with. */
const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** Letters of time: enough until the year 2109. */
const TIME_LETTERS = 7;
const CHANCE_LETTERS = 9;

/**
 * An id for a line, a tag or a note: the time, then chance; unique within its owner's seat. Works
 * without a secure context.
 */
export function newThingId(nowMs: number = Date.now()): string {
  let time = '';
  for (let left = nowMs; time.length < TIME_LETTERS; left = Math.floor(left / 64)) {
    time = letterOf(left) + time;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(CHANCE_LETTERS));
  return time + Array.from(bytes, letterOf).join('');
}

function letterOf(number: number): string {
  return LETTERS[number % 64] ?? 'x';
}
