/** One line, single spaces; a non-breaking one stays. */
export function readLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** Lines as they are, without blanks at their ends. */
export function readParagraph(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Names, each once: one a line or between semicolons; between commas when there is neither, as a name may hold one. */
export function readList(text: string): string[] {
  const names = text
    .split(/[;\n]/.test(text) ? /[;\n]/ : ',')
    .map((name) => name.replace(/^\s*[-•–*]\s+/, '').trim())
    .filter(Boolean);
  return [...new Set(names)];
}
