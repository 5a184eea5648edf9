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
  return group(rows.flatMap(splitRow)).map((block) => ({
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
  return pieces(element.text).map((text) => ({ ...element, text }));
}

/** Pieces of a long text, each ended by a space where there is one. */
function pieces(text: string): string[] {
  const points = [...text];
  const cut: string[] = [];
  let from = 0;
  while (from < points.length) {
    const most = from + LIMITS.blockText;
    const space = most < points.length ? points.lastIndexOf(' ', most - 1) : -1;
    const to = space > from ? space + 1 : most;
    cut.push(points.slice(from, to).join(''));
    from = to;
  }
  return cut;
}

/** A line too long for one block goes on in the next ones. */
function splitRow(row: RichTextElement[]): RichTextElement[][] {
  if (row.reduce((sum, element) => sum + lengthOf(element), 0) <= LIMITS.lineText) return [row];
  const parts: RichTextElement[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const element of row) {
    const length = lengthOf(element);
    if (size + length > LIMITS.blockText) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(element);
    size += length;
  }
  return parts;
}

function lengthOf(element: RichTextElement): number {
  return 'text' in element ? (element.text?.length ?? 0) : 20;
}

function group(rows: RichTextElement[][]): RichTextElement[][][] {
  const blocks: RichTextElement[][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const length = row.reduce((sum, element) => sum + lengthOf(element), 1);
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
