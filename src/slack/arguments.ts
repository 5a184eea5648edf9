import { fold } from '../domain/text/fold.ts';

/** What was typed after a command's name. */
export interface Arguments {
  words: string[];
  /** `axe:parentalité` → `{ axis: 'parentalité' }`, under the name the command gave it. */
  options: Record<string, string>;
}

/** Names under which an option may be typed, in any language, by the name the code gives it. */
export type OptionNames = Record<string, string[]>;

const WORD = /[^\s"«»:]+:(?:"[^"]*"|«[^»]*»)|"[^"]*"|«[^»]*»|\S+/g;

/** Words and options of a text; quotes (" " or « ») hold several words together. */
export function parseArguments(text: string, optionNames: OptionNames = {}): Arguments {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const [token] of text.matchAll(WORD)) {
    const colon = token.indexOf(':');
    const name = colon > 0 ? optionNamed(token.slice(0, colon), optionNames) : undefined;
    if (name) options[name] = unquote(token.slice(colon + 1));
    else words.push(unquote(token));
  }
  return { words: words.filter((word) => word !== ''), options };
}

function optionNamed(typed: string, optionNames: OptionNames): string | undefined {
  const wanted = fold(typed);
  return Object.keys(optionNames).find((name) => optionNames[name]?.some((known) => fold(known) === wanted));
}

function unquote(text: string): string {
  return text.replace(/^["«]\s*|\s*["»]$/g, '');
}

/** Slack encodes `& < >` in what people type: decoded once, mentions (`<@U1|name>`) left alone. */
export function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** The Slack user that a word mentions (`<@U123|name>` or `<@U123>`), or null. */
export function mentionedUser(word: string | undefined): string | null {
  return word?.match(/^<@([UW][A-Z0-9]+)(\|[^>]*)?>$/)?.[1] ?? null;
}
