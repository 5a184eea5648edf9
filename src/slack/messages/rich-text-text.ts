import { linkText, type Names } from './markup-text.ts';

type Node = Record<string, unknown>;

/** What a rich text block of a message says: exact, where markup has to be guessed at. */
export function richTextText(block: Node, names: Names): string {
  return nodes(block.elements)
    .map((element) => (element.type === 'rich_text_list' ? listText(element, names) : inlineText(element, names)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function listText(list: Node, names: Names): string {
  const indent = '  '.repeat(Number(list.indent ?? 0));
  const from = Number(list.offset ?? 0) + 1;
  return nodes(list.elements)
    .map((item, place) => `${indent}${list.style === 'ordered' ? `${from + place}.` : '•'} ${inlineText(item, names)}`)
    .join('\n');
}

function inlineText(section: Node, names: Names): string {
  return nodes(section.elements)
    .map((element) => leafText(element, names))
    .join('')
    .replace(/\n$/, '');
}

function leafText(leaf: Node, names: Names): string {
  const word = (key: string) => (typeof leaf[key] === 'string' ? (leaf[key] as string) : '');
  switch (leaf.type) {
    case 'text':
      return word('text');
    case 'link':
      return linkText(word('url'), word('text'));
    case 'user':
      return `@${names.user(word('user_id'))}`;
    case 'usergroup':
      return `@${names.place(word('usergroup_id'))}`;
    case 'channel':
      return `#${names.place(word('channel_id'))}`;
    case 'broadcast':
      return `@${word('range')}`;
    case 'emoji':
      return emojiText(word('unicode'), word('name'));
    case 'date':
      return word('fallback');
    case 'color':
      return word('value');
    default:
      return '';
  }
}

/** `1f44d` or `1f468-200d-1f4bb`: the sign itself; a workspace's own has a name only. */
function emojiText(unicode: string, name: string): string {
  if (!/^[0-9a-f]{1,6}(-[0-9a-f]{1,6})*$/i.test(unicode)) return `:${name}:`;
  const points = unicode.split('-').map((hex) => Number.parseInt(hex, 16));
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : `:${name}:`;
}

/** The objects of a list, whatever else it holds. */
export function nodes(given: unknown): Node[] {
  return Array.isArray(given) ? given.filter((one): one is Node => typeof one === 'object' && one !== null) : [];
}
