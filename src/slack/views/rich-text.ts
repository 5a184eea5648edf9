import type { RichTextBlock, RichTextSection } from '@slack/types';
import { LIMITS } from './block-limits.ts';

type RichTextElement = RichTextSection['elements'][number];

/** A stretch of text; what people typed goes in as it is, since rich text knows no markup to inject. */
export type Run = string | RichTextElement;

/** One line of an answer. */
export type Line = Run | Run[];

export function bold(text: string): RichTextElement {
  return { type: 'text', text, style: { bold: true } };
}

export function italic(text: string): RichTextElement {
  return { type: 'text', text, style: { italic: true } };
}

export function code(text: string): RichTextElement {
  return { type: 'text', text, style: { code: true } };
}

export function struck(text: string): RichTextElement {
  return { type: 'text', text, style: { strike: true } };
}

export function userMention(userId: string): RichTextElement {
  return { type: 'user', user_id: userId };
}

export function channelMention(channelId: string): RichTextElement {
  return { type: 'channel', channel_id: channelId };
}

export function link(url: string, text: string): RichTextElement {
  return { type: 'link', url, text };
}

/** An instant, written by Slack in the reader's own zone. */
export function instant(at: Date, fallback: string): RichTextElement {
  return {
    type: 'date',
    timestamp: Math.floor(at.getTime() / 1000),
    format: '{date_long} {time}',
    fallback,
  };
}

/** Lines of text as one block, or several when they are long; no line is ever cut. */
export function lines(...given: Line[]): RichTextBlock[] {
  const rows = given.map((line) => (Array.isArray(line) ? line : [line]).flatMap(splitRun));
  return group(rows).map((block) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: joinLines(block) }],
  }));
}

/** A bulleted list, of one block or several. */
export function bullets(...given: Line[]): RichTextBlock[] {
  if (given.length === 0) return [];
  const rows = given.map((line) => (Array.isArray(line) ? line : [line]).flatMap(splitRun));
  return group(rows).map((block) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: block.map((elements) => ({ type: 'rich_text_section', elements })),
      },
    ],
  }));
}

function splitRun(run: Run): RichTextElement[] {
  const element: RichTextElement = typeof run === 'string' ? { type: 'text', text: run } : run;
  if (element.type !== 'text') return [element];
  if (element.text === '') return [];
  if (element.text.length <= LIMITS.blockText) return [element];
  const points = [...element.text];
  const pieces = Math.ceil(points.length / LIMITS.blockText);
  return Array.from({ length: pieces }, (_, piece) => ({
    ...element,
    text: points.slice(piece * LIMITS.blockText, (piece + 1) * LIMITS.blockText).join(''),
  }));
}

function group(rows: RichTextElement[][]): RichTextElement[][][] {
  const blocks: RichTextElement[][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const length = row.reduce((sum, element) => sum + ('text' in element ? (element.text?.length ?? 0) : 20), 1);
    if (size + length > LIMITS.blockText) {
      blocks.push([]);
      size = 0;
    }
    blocks.at(-1)?.push(row);
    size += length;
  }
  return blocks;
}

function joinLines(rows: RichTextElement[][]): RichTextElement[] {
  return rows.flatMap((row, index) => (index === 0 ? row : [{ type: 'text' as const, text: '\n' }, ...row]));
}

/** The text with its first letter raised: lines taken out of a sentence of the agreement begin small. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
