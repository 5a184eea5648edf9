import type { DataTableBlock, TableBlock as Table } from '@slack/types';
import { useState } from 'react';
import { useSandbox } from '../live/sandbox-context.ts';
import { LibraryBlock } from '../text/library-block.tsx';

type Cell = Table['rows'][number][number];

/** A table, scrolled sideways where it is too wide; a data table is paged. */
export function TableBlock({ block }: { block: Table | DataTableBlock }) {
  const { words } = useSandbox();
  const [page, setPage] = useState(0);
  const [heads = [], ...rows] = block.rows;
  const isData = block.type === 'data_table';
  const size = isData ? (block.page_size ?? 100) : rows.length;
  const from = page * size;
  const shown = rows.slice(from, from + size);
  const rowHead = isData ? (block.row_header_column_index ?? 0) : -1;
  const alignOf = (column: number) => (isData ? 'left' : (block.column_settings?.[column]?.align ?? 'left'));
  return (
    <div className="block-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={isData ? block.caption : undefined}>
        <table>
          {isData && <caption>{block.caption}</caption>}
          <thead>
            <tr>
              {heads.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                <th key={column} scope="col" className={`is-${alignOf(column)}`}>
                  {cellFace(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={from + row}>
                {cells.map((cell, column) => {
                  const Tag = column === rowHead ? 'th' : 'td';
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                    <Tag key={column} className={`is-${alignOf(column)}`} {...(Tag === 'th' && { scope: 'row' })}>
                      {cellFace(cell)}
                    </Tag>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > size && (
        <p className="table-pages">
          <button type="button" className="button is-small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {words.previousRows}
          </button>
          <span>{words.rows(from + 1, from + shown.length, rows.length)}</span>
          <button
            type="button"
            className="button is-small"
            disabled={from + size >= rows.length}
            onClick={() => setPage(page + 1)}
          >
            {words.nextRows}
          </button>
        </p>
      )}
    </div>
  );
}

function cellFace(cell: Cell) {
  return cell.type === 'rich_text' ? <LibraryBlock block={cell} /> : cell.text;
}
