/** A table for a terminal: numbers to the right, columns of many kinds under their number, named below. */
export function plainTable({ header, rows }: { header: string[]; rows: (string | number)[][] }): string[] {
  const heads = header.map((_, column) => (column === 0 ? '' : `${column}`));
  const all = [heads, ...rows.map((row) => row.map((cell) => (cell === 0 ? '·' : String(cell))))];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join(' ');
  return [...all.map(line), '', ...header.slice(1).map((name, place) => `${String(place + 1).padStart(3)} ${name}`)];
}
