import type { RichTextBlock, RichTextBlockElement } from '@slack/types';
import { readInline } from './read-inline.ts';
import { unescapeMarkup } from './unescape-markup.ts';

const quoted = /^(?:&gt;|>) ?/;

/**
 * Slack's mrkdwn as a rich text block, as Slack itself turns it. The library that renders rich text also reads mrkdwn,
 * but decodes entities first: a name typed as `<!channel>` would call everybody, and plain text would turn bold.
 */
export function readMrkdwn(markup: string): RichTextBlock {
  const pieces = markup.split(/```\n?([\s\S]+?)\n?```\n?/);
  const elements = pieces.flatMap((piece, index) => {
    // A line that ends before a block of code is not followed by an empty one.
    if (index % 2 === 0) return readLines(index < pieces.length - 1 ? piece.replace(/\n$/, '') : piece);
    const code: RichTextBlockElement = {
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text: unescapeMarkup(piece) }],
    };
    return [code];
  });
  return { type: 'rich_text', elements };
}

function readLines(piece: string): RichTextBlockElement[] {
  if (piece === '') return [];
  const groups: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of piece.split('\n')) {
    const isQuote = quoted.test(line);
    const last = groups.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(line);
    else groups.push({ isQuote, lines: [line] });
  }
  return groups.map(({ isQuote, lines }) => {
    const text = lines.map((line) => (isQuote ? line.replace(quoted, '') : line)).join('\n');
    return { type: isQuote ? 'rich_text_quote' : 'rich_text_section', elements: readInline(text) };
  });
}
