import type { RichTextElement } from '@slack/types';
import { readControl } from './read-control.ts';
import { unescapeMarkup } from './unescape-markup.ts';

type Style = NonNullable<RichTextElement['style']>;

const marks: Record<string, keyof Style> = { '*': 'bold', _: 'italic', '~': 'strike' };

// In order: <…>, `code`, :emoji:, a bare link, and *bold* _italic_ ~struck~ that begin and end beside a word.
const token =
  /<(?<control>[^<>\n]+)>|`(?<code>[^`\n]+)`|(?<![\p{L}\p{N}:]):(?<emoji>[a-z0-9_+'-]*[a-z+][a-z0-9_+'-]*|-1|100)(?:::skin-tone-[2-6])?:|(?<link>https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)])|(?<![\p{L}\p{N}])(?<mark>[*_~])(?=\S)(?<marked>(?:(?!\k<mark>)[^\n])+)(?<=\S)\k<mark>(?![\p{L}\p{N}])/gu;

/** A stretch of Slack's mrkdwn, without line structure, as rich text. */
export function readInline(markup: string, style?: Style): RichTextElement[] {
  const found: RichTextElement[] = [];
  const styled = (more: Style = {}) => (style || Object.keys(more).length > 0 ? { style: { ...style, ...more } } : {});
  const say = (text: string) => {
    if (text !== '') found.push({ type: 'text', text: unescapeMarkup(text), ...styled() });
  };
  let from = 0;
  for (const match of markup.matchAll(token)) {
    say(markup.slice(from, match.index));
    from = match.index + match[0].length;
    const { control, code, emoji, link, mark = '', marked } = match.groups ?? {};
    const property = marks[mark];
    if (control !== undefined) found.push(readControl(control, style));
    else if (code !== undefined) found.push({ type: 'text', text: unescapeMarkup(code), ...styled({ code: true }) });
    else if (emoji !== undefined) found.push({ type: 'emoji', name: emoji });
    else if (link !== undefined) found.push({ type: 'link', url: unescapeMarkup(link), ...styled() });
    else if (property && marked !== undefined) found.push(...readInline(marked, { ...style, [property]: true }));
  }
  say(markup.slice(from));
  return found;
}
