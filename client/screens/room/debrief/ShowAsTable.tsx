import type { ReactNode } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';

type ShowAsTableProps = {
  /** What the table is of, for screen readers. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** What stands where there is nothing to list. */
  readonly empty: string;
};

/** The text twin of a chart: the same facts, row by row. */
export function ShowAsTable({ label, head, rows, empty }: ShowAsTableProps) {
  const text = useText(debriefText);
  return (
    <details
      className="tbl"
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
        {rows.length === 0 ? (
          <p className="sm mut">{empty}</p>
        ) : (
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
        )}
      </section>
    </details>
  );
}
