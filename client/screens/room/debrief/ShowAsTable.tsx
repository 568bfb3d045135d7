import { type ReactNode, useState } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';

/** One fact of a chart, a cell a column. */
export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] };

type ShowAsTableProps = {
  /** What the table is of, for screen readers. */
  readonly label: string;
  readonly head: readonly string[];
  /** Made when somebody opens the table: a long round has many. */
  readonly rows: () => readonly TableRow[];
  /** What stands where there is nothing to list. */
  readonly empty: string;
};

/** The text twin of a chart: the same facts, row by row. */
export function ShowAsTable({ label, head, rows, empty }: ShowAsTableProps) {
  const text = useText(debriefText);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="tbl"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <Icon name="lines" size={16} />
        {text.showAsTable}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section tabIndex={0} aria-label={text.tableOf({ name: label })}>
        {isOpen && <Rows head={head} rows={rows()} empty={empty} />}
      </section>
    </details>
  );
}

type RowsProps = Pick<ShowAsTableProps, 'head' | 'empty'> & { readonly rows: readonly TableRow[] };

function Rows({ head, rows, empty }: RowsProps) {
  if (rows.length === 0) return <p className="sm mut">{empty}</p>;
  return (
    <table>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td key={head[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
