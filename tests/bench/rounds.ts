import type { Pair } from './arithmetic.ts';

type Measure = () => Promise<number> | number;

/** Measures both, again and again, in turns; who is first changes each round. */
export async function interleaved(
  rounds: number,
  ours: Measure,
  baseline: Measure,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      pairs.push({ ours: first, baseline: await baseline() });
    } else {
      const first = await baseline();
      pairs.push({ ours: await ours(), baseline: first });
    }
  }
  return pairs;
}
