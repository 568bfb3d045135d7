import type { DialPaths } from './dial-path.ts';

type DialLineProps = { readonly paths: DialPaths };

/** The buyer's dial in a chart: solid and warm, dotted where it was not touched. */
export function DialLine({ paths }: DialLineProps) {
  return (
    <>
      <path className="felt-fill" d={paths.area} />
      <path className="felt" d={paths.solid} />
      {paths.dotted && <path className="felt" strokeDasharray=".1 5.6" d={paths.dotted} />}
    </>
  );
}
