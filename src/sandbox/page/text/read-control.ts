import type { RichTextElement } from '@slack/types';
import { unescapeMarkup } from './unescape-markup.ts';

type Style = RichTextElement['style'];

/** What stands between `<` and `>` in Slack's markup: a mention, a date or a link. */
export function readControl(inside: string, style: Style): RichTextElement {
  const [target = '', label] = splitOnce(inside, '|');
  const styled = style ? { style } : {};
  const kind = target.charAt(0);
  if (kind === '@') return { type: 'user', user_id: target.slice(1), ...styled };
  if (kind === '#') return { type: 'channel', channel_id: target.slice(1), ...styled };
  if (kind === '!') return readSpecial(target.slice(1), label, styled);
  if (!/^(https?|mailto|tel):/i.test(target)) return { type: 'text', text: unescapeMarkup(`<${inside}>`), ...styled };
  return { type: 'link', url: unescapeMarkup(target), text: unescapeMarkup(label ?? target), ...styled };
}

function readSpecial(special: string, label: string | undefined, styled: { style?: Style }): RichTextElement {
  const [name = '', ...parts] = special.split('^');
  if (name === 'here' || name === 'channel' || name === 'everyone')
    return { type: 'broadcast', range: name, ...styled };
  if (name === 'subteam') return { type: 'usergroup', usergroup_id: parts[0] ?? '', ...styled };
  const [seconds, format, url] = parts;
  const fallback = unescapeMarkup(label ?? '');
  if (name !== 'date' || !Number.isInteger(Number(seconds)) || !format)
    return { type: 'text', text: fallback || name, ...styled };
  return { type: 'date', timestamp: Number(seconds), format, fallback, ...(url && { url }), ...styled };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
