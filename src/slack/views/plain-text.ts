import type { KnownBlock, MrkdwnElement, PlainTextElement, RichTextBlock, RichTextSection } from '@slack/types';
import { cutMarkup, LIMITS } from './block-limits.ts';
import { escapeText } from './blocks.ts';

/**
 * What the blocks say, as a message's top-level text: screen readers and notifications read nothing else.
 * Slack reads it as markup, so what comes from plain and rich text is escaped here, element by element.
 */
export function plainText(blocks: KnownBlock[]): string {
  const texts = blocks.flatMap(textsOf).filter((text) => text !== '');
  return cutMarkup(texts.join('\n'), LIMITS.messageText - 100);
}

function textsOf(block: KnownBlock): string[] {
  switch (block.type) {
    case 'header':
      return [escapeText(block.text.text)];
    case 'section':
      return [
        ...(block.text ? [markup(block.text)] : []),
        ...(block.fields ?? []).map((field) => markup(field).replace(/^\*(.*?)\*\n/, '$1 : ')),
      ];
    case 'context':
      return block.elements.flatMap((element) => ('text' in element ? [markup(element)] : []));
    case 'rich_text':
      return [richText(block)];
    case 'table':
      return block.rows.map((row) => row.map(cellText).join(' | '));
    case 'image':
      return [escapeText(block.alt_text)];
    default:
      return [];
  }
}

/** What is markup already stays so; what is plain is made harmless. */
function markup({ type, text }: PlainTextElement | MrkdwnElement): string {
  return type === 'mrkdwn' ? text : escapeText(text);
}

function cellText(cell: { type: string }): string {
  if (cell.type === 'rich_text') return richText(cell as RichTextBlock);
  return 'text' in cell ? escapeText(String(cell.text)) : '';
}

function richText({ elements }: RichTextBlock): string {
  return elements
    .map((element) => {
      if (element.type === 'rich_text_list') return element.elements.map((item) => `• ${sectionText(item)}`).join('\n');
      return element.type === 'rich_text_section' ? sectionText(element) : '';
    })
    .join('\n');
}

function sectionText({ elements }: RichTextSection): string {
  return elements
    .map((element) => {
      if (element.type === 'text') return escapeText(element.text);
      if (element.type === 'link') return escapeText(element.text ?? element.url);
      if (element.type === 'date') return escapeText(element.fallback ?? '');
      if (element.type === 'user') return `<@${element.user_id}>`;
      return element.type === 'channel' ? `<#${element.channel_id}>` : '';
    })
    .join('');
}
