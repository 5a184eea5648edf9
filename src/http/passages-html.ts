import { escapeHtml } from '../escape-html.ts';
import type { Passage, PlainPassage } from '../forms/passage.ts';
import { plainPassages } from '../forms/plain-passages.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** What a page says, as HTML; every text is shown as it is. */
export function passagesHtml(passages: Passage[], t: Catalogue): string {
  return plainPassages(passages, t).flatMap(passageHtml).join('\n');
}

/** Lines as paragraphs; an empty one is none. */
export function paragraphs(lines: string[], open = '<p>', close = '</p>'): string[] {
  return lines.filter(Boolean).map((line) => `${open}${escapeHtml(line)}${close}`);
}

function passageHtml({ kind, lines }: PlainPassage): string[] {
  switch (kind) {
    case 'lines':
      return paragraphs(lines);
    case 'strong':
      return paragraphs(lines, '<p><strong>', '</strong></p>');
    case 'verbatim':
      return paragraphs(lines, '<p><code>', '</code></p>');
    case 'remark':
      return paragraphs(lines, '<p class="small">');
    case 'bullets':
      return ['<ul>', ...paragraphs(lines, '<li>', '</li>'), '</ul>'];
  }
}
