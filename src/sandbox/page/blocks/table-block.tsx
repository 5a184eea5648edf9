import type { TableBlock as Table } from '@slack/types';

/** A table, scrolled sideways where it is too wide; its first row is its heading. */
export function TableBlock({ block }: { block: Table }) {
  const [heads = [], ...rows] = block.rows.map((cells) => cells.map((cell) => ('text' in cell ? cell.text : '')));
  return (
    <div className="block-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                <th key={column} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={row}>
                {cells.map((text, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
