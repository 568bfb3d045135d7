import type { Result } from './arithmetic.ts';
import type { Goal } from './goals.ts';

/** What became of one goal: a value, or the reason why there is none yet. */
export type Line =
  | { readonly goal: Goal; readonly result: Result; readonly load: string }
  | { readonly goal: Goal; readonly missing: string };

const SIGN = { higher: '≥', lower: '≤' } as const;

/** One object a line; what is not there yet has no line. */
export function asJson(lines: readonly Line[]): string {
  return lines
    .flatMap((line) => ('result' in line ? [`${JSON.stringify(line.result)}\n`] : []))
    .join('');
}

/** The goals table with what they came to. */
export function asTable(lines: readonly Line[]): string {
  const rows = [
    ['', 'value', 'must', 'moonshot', '', 'load'],
    ...lines.map((line) => {
      const { title, unit, better, must, moonshot } = line.goal;
      const bound = (value: number) => `${SIGN[better]} ${value} ${unit}`;
      const [value, verdict, load] =
        'result' in line
          ? [`${line.result.ratio} ${unit}`, verdictOf(line.result), line.load]
          : ['NOT YET THERE', line.missing, ''];
      return [title, value, must === 0 ? '' : bound(must), bound(moonshot), verdict, load];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column]))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((row) => `${row}\n`)
    .join('');
}

function lengthOf(cell: string | undefined): number {
  return cell?.length ?? 0;
}

function verdictOf({ ratio, better, must, moonshot, met }: Result): string {
  if (!met) return 'MUST NOT MET';
  const isBeyond = better === 'higher' ? ratio >= moonshot : ratio <= moonshot;
  if (isBeyond) return 'moonshot';
  return must === 0 ? 'no must' : 'met';
}
