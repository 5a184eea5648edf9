/** Where a line may end: after a space, a dash or a slash; never before « : ; ! ? » or », nor after «, as French wants. */
const BREAKS = /(?<=[ \u2000-\u2006\u2008-\u200a])(?<!« )(?![ »:;!?%€])|(?<=\p{L}[-‐])(?=\p{L})|(?<=[—/])(?=[^\s—/])/u;

/**
 * The lines of a text in a column, by a measure of widths. Line ends are kept; a word longer than the column is cut
 * between two signs as people see them. A line's last space stays in it, unseen: it parts the words for who copies the
 * text or has it read aloud, and it may stand beyond the column.
 */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) => {
    const isFollowed = paragraph !== '' && index < paragraphs.length - 1;
    return wrapParagraph(isFollowed ? `${paragraph} ` : paragraph, width, widthOf);
  });
}

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const fits = (line: string) => widthOf(line.trimEnd()) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.split(BREAKS)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line);
    const cuts = fits(piece) ? [piece] : cutWord(piece, width, widthOf);
    lines.push(...cuts.slice(0, -1));
    line = cuts.at(-1) ?? '';
  }
  return [...lines, line];
}

function cutWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const cuts: string[] = [];
  let cut = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('fr').segment(word)) {
    const more = widthOf(segment);
    // One sign at least, however narrow the column: a line that takes nothing would never end.
    if (cut && segment.trim() && used + more > width) {
      cuts.push(cut);
      cut = '';
      used = 0;
    }
    cut += segment;
    used += more;
  }
  return [...cuts, cut];
}
