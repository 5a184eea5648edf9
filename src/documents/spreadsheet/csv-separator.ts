const SEPARATORS = [';', ',', '\t'];

/** Lines by which the separator is told. */
const SAMPLE = 40;

/** The separator that stands as often in most of the first lines, not counting what is between quotes. */
export function separatorOf(text: string): string {
  const lines = bareLines(text);
  const scores = SEPARATORS.map((separator) => ({ separator, score: evenness(lines, separator) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Of two that stand as evenly, the one that stands more often. */
function evenness(lines: string[], separator: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const often = line.split(separator).length - 1;
    if (often > 0) counts.set(often, (counts.get(often) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([often, count]) => count + Math.min(often, 500) / 1000));
}

/** The first lines without their cells in quotes, which may hold anything. */
function bareLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (let at = 0; at < text.length && lines.length < SAMPLE; at++) {
    const letter = text[at] ?? '';
    const isOpening = letter === '"' && (line === '' || SEPARATORS.includes(line.at(-1) ?? ''));
    if (isOpening) at = closing(text, at + 1);
    else if (letter !== '\n') line += letter;
    if (letter === '\n' && !isOpening) {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line];
}

/** Where a cell's closing quote stands: two in a row close nothing. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
