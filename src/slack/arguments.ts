import { fold } from '../domain/text/fold.ts';
import { matchWord } from './match-word.ts';
import type { Verbs } from './verbs.ts';

/** What was typed after a command's name. */
export interface Arguments<V extends string = string> {
  /** The verb that came first, by what it means: it is never among the words. */
  verb: V | null;
  words: string[];
  /** All but the options as it was typed, whatever came first. */
  typed: string;
  /** `axe:parentalité` → `{ axis: 'parentalité' }`, under the name the command gave it. */
  options: Record<string, string>;
}

/** Names under which an option may be typed, in any language, by the name the code gives it. */
export type OptionNames = Record<string, string[]>;

const WORD = /[^\s"«»:]+:(?:"[^"]*"|«[^»]*»)|"[^"]*"|«[^»]*»|\S+/g;

/**
 * Verb, words and options of a text; quotes (" " or « ») hold several words together. What stands first is the verb when
 * the command knows it as one in any language, and text only where it is quoted.
 */
export function parseArguments<V extends string = string>(
  text: string,
  optionNames: OptionNames = {},
  verbs: Partial<Verbs<V>> = {},
): Arguments<V> {
  const tokens: string[] = [];
  const options: Record<string, string> = {};
  for (const [token] of text.matchAll(WORD)) {
    const colon = token.indexOf(':');
    const name = colon > 0 ? optionNamed(token.slice(0, colon), optionNames) : undefined;
    if (name) options[name] = unquote(token.slice(colon + 1));
    else tokens.push(token);
  }
  const [first = ''] = tokens;
  const verb = matchWord(first, verbs as Verbs<V>);
  const all = tokens.map(unquote);
  const words = (verb ? all.slice(1) : all).filter((word) => word !== '');
  return { verb, words, options, typed: all.join(' ').trim() };
}

/** The first « name:value » that no option is called, or null; what is quoted is text, and so is an address. */
export function unknownOption(text: string, optionNames: OptionNames): string | null {
  const tokens = [...text.matchAll(WORD)].map(([token]) => token);
  const strange = tokens.find((token) => {
    const [, name = ''] = /^([\p{L}-]+):(?!\/\/)\S/u.exec(token) ?? [];
    return name !== '' && !optionNamed(name, optionNames);
  });
  return strange ?? null;
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
