import { escapeHtml } from '../escape-html.ts';
import type { Passage, PlainPassage } from '../forms/passage.ts';
import { plainPassages } from '../forms/plain-passages.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { shownHtml } from './shown-html.ts';

/** What a page says, as HTML; every text is shown typeset, but what is to be copied. */
export function passagesHtml(passages: Passage[], t: Catalogue): string {
  return plainPassages(passages, t).flatMap(passageHtml).join('\n');
}

/** Lines as paragraphs; an empty one is none. */
export function paragraphs(lines: string[], open = '<p>', close = '</p>'): string[] {
  return lines.filter(Boolean).map((line) => `${open}${shownHtml(line)}${close}`);
}

function passageHtml({ kind, lines }: PlainPassage): string[] {
  switch (kind) {
    case 'lines':
      return paragraphs(lines);
    case 'strong':
      return paragraphs(lines, '<p><strong>', '</strong></p>');
    case 'verbatim':
      return lines.map((line) => `<p><code>${escapeHtml(line)}</code></p>`);
    case 'remark':
      return paragraphs(lines, '<p class="small">');
    case 'bullets':
      return ['<ul>', ...paragraphs(lines, '<li>', '</li>'), '</ul>'];
  }
}
