/** A space that no line breaks at, as wide as any other. */
const FIXED = '\u00a0';
/** The narrow one, before high signs and between thousands; `Intl` writes it into French figures too. */
const NARROW = '\u202f';

/** Code, Slack's mentions, links and dates, addresses, codes of emoji: for programs, or to be copied as they stand. */
const VERBATIM =
  /(```[\s\S]*?```|`[^`\n]*`|<[@#!][^>]*>|<(?:https?:|mailto:)[^>]*>|(?:https?:\/\/|mailto:)[^\s<>]+|(?<![^\s<>()«»])[^\s<>()«»@]+@[^\s<>()«»@.]+\.[^\s<>()«»@]+|(?<![\p{L}\p{N}]):[a-z0-9_+'-]*[a-z0-9_+-]:)/u;

const UNIT = '(?:[kM]?€|%|‰|°C?|ETP|h|min|[kM]o)';

/** One sign for another, in this order. */
const RULES: [found: RegExp, sign: string][] = [
  [/ (?=[:»])|(?<=«) /gu, FIXED],
  [/ (?=[;?!])/gu, NARROW],
  // « 12 500 », and not « 2021 132 » nor « FA-03 100 »: a figure begins where nothing stands before it.
  [/(?<=(?<![\p{L}\p{N}.,/-])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){0,3}) (?=\d{3}(?!\d))/gu, NARROW],
  [new RegExp(`(?<=\\d) (?=${UNIT}(?![\\p{L}\\p{N}]))`, 'gu'), FIXED],
  [/(?<=\d[ \u00a0]h) (?=\d\d(?!\d))/gu, FIXED],
  [/(?<=(?<!\p{L})(?:n°|art\.|p\.)) (?=\d)/giu, FIXED],
  // The word may go on in what follows a run of text: a link, a name in bold, a quotation.
  [/(?<=\p{L})'(?=[\p{L}\p{N}«“"*_]|$)/gu, '’'],
];

/** The same lines leave in answer after answer; a quarter of what a short one costs went into their signs. */
const lately = new Map<string, string>();
let kept = 0;
/** Characters kept; then it begins again. */
const MOST = 1_000_000;

/**
 * A text as it is read: with French spaces that no line breaks at, and typographic apostrophes. Signs are replaced, none
 * is added: it is as long as before, and the same when typeset again. Every language goes through the same rules: where
 * none but French puts a space, none is found, and an English sentence quotes French titles as they are written.
 */
export function typeset(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const read = text
    .split(VERBATIM)
    .map((part, place) =>
      place % 2 === 0 ? RULES.reduce((given, [found, sign]) => given.replace(found, sign), part) : part,
    )
    .join('');
  if (kept > MOST) {
    lately.clear();
    kept = 0;
  }
  lately.set(text, read);
  kept += text.length;
  return read;
}
