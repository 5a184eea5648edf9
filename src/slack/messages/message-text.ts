import { markupText, type Names } from './markup-text.ts';
import { nodes, richTextText } from './rich-text-text.ts';

type Node = Record<string, unknown>;

/**
 * What a message says, as one reads it: its blocks where it has any, since its text is then not shown; else its text;
 * else what is attached to it. Empty for one that holds files or pictures only.
 */
export function messageText(message: Node, names: Names): string {
  const blocks = joined(nodes(message.blocks).map((block) => blockText(block, names)));
  if (blocks) return blocks;
  const text = typeof message.text === 'string' ? markupText(message.text, names).trim() : '';
  return text || joined(nodes(message.attachments).map((one) => attachmentText(one, names)));
}

/** The people whom a message mentions, by Slack id, each once. */
export function mentionedUsers(message: Node): string[] {
  const found = new Set<string>();
  const user = (id: string) => {
    found.add(id);
    return id;
  };
  messageText(message, { user, place: (id) => id });
  return [...found];
}

function blockText(block: Node, names: Names): string {
  switch (block.type) {
    case 'rich_text':
      return richTextText(block, names);
    case 'section':
      return joined([block.text, ...nodes(block.fields)].map((part) => textObject(part, names)));
    case 'header':
    case 'markdown':
      return textObject(block.text, names);
    case 'context':
      return nodes(block.elements)
        .map((part) => textObject(part, names))
        .filter(Boolean)
        .join(' ');
    case 'table':
      return joined((Array.isArray(block.rows) ? block.rows : []).map((row) => rowText(row, names)));
    case 'image':
    case 'video':
      return textObject(block.title, names) || textObject(block.alt_text, names);
    default:
      return '';
  }
}

function rowText(row: unknown, names: Names): string {
  return nodes(row)
    .map((cell) => (cell.type === 'rich_text' ? richTextText(cell, names) : textObject(cell, names)))
    .join(' | ');
}

/** A text object of either kind, or a bare string; only `mrkdwn` is markup. */
function textObject(part: unknown, names: Names): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  const { type, text } = part as Node;
  if (typeof text !== 'string' && typeof text !== 'number') return '';
  return type === 'mrkdwn' ? markupText(String(text), names) : String(text);
}

function attachmentText({ pretext, title, text, fallback }: Node, names: Names): string {
  const shown = joined([pretext, title, text].map((part) => (typeof part === 'string' ? markupText(part, names) : '')));
  return shown || (typeof fallback === 'string' ? markupText(fallback, names) : '');
}

function joined(parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n');
}
