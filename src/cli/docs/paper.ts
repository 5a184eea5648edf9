/** A paper of the repository: where it stands, and what it says. */
export interface Paper {
  path: string;
  text: string;
}

const BEGIN = '<!-- made by `npm run docs`: change what it is made from -->';
const END = '<!-- from here on written by hand -->';

/**
 * A paper with its made part replaced; what people wrote around it stays.
 * @throws when the paper has no place for it, between its two marks.
 */
export function withMade(paper: Paper, made: string): Paper {
  const begin = paper.text.indexOf(BEGIN);
  const end = paper.text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${paper.path} lacks the lines\n${BEGIN}\n${END}`);
  const text = `${paper.text.slice(0, begin)}${BEGIN}\n\n${made.trim()}\n\n${paper.text.slice(end)}`;
  return { path: paper.path, text };
}

/** A table of Markdown; in its cells a bar is no border. */
export function table(headers: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
