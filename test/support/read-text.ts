import type { KnownBlock } from '@slack/types';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';

/** What a person reads in a message or in blocks, line by line; what can be pressed stands in brackets. */
export function readText(source: SandboxMessage | KnownBlock[]): string {
  if (Array.isArray(source)) return source.map(blockText).filter(Boolean).join('\n');
  const files = source.files.map((file) => `(${file.name})`);
  const words = source.blocks.length > 0 ? readText(source.blocks) : source.text;
  return [words, ...files].filter(Boolean).join('\n');
}

function blockText(block: KnownBlock): string {
  switch (block.type) {
    case 'section':
      return lines([block.text, ...(block.fields ?? []), block.accessory]);
    case 'table':
      return block.rows.map((row) => row.map((cell) => textOf(cell)).join(' | ')).join('\n');
    case 'input':
      return lines([block.label, block.hint, block.element]);
    case 'actions':
    case 'context':
      return block.elements.map(textOf).filter(Boolean).join(' ');
    case 'divider':
      return '';
    default:
      return textOf(block);
  }
}

function lines(parts: unknown[]): string {
  return parts.map(textOf).filter(Boolean).join('\n');
}

/** Texts hide under a few names, nested as deep as the bot likes. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  const node = part as Record<string, unknown>;
  if (node.type === 'button') return `[${textOf(node.text)}]`;
  if (node.type === 'rich_text_list') return (node.elements as unknown[]).map((item) => `• ${textOf(item)}`).join('\n');
  if (node.type === 'user') return `<@${String(node.user_id)}>`;
  if (node.type === 'channel') return `<#${String(node.channel_id)}>`;
  if (Array.isArray(node.elements)) return node.elements.map(textOf).join('');
  if (Array.isArray(node.options)) return (node.options as unknown[]).map((option) => `[${textOf(option)}]`).join(' ');
  return textOf(node.text ?? node.alt_text ?? node.title ?? node.url ?? '');
}
