/** A table in Markdown; a zero is a blank. */
export function markdownTable({ header, rows }: { header: string[]; rows: (string | number)[][] }): string[] {
  const line = (cells: (string | number)[]) => `| ${cells.map((cell) => (cell === 0 ? '' : cell)).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}
