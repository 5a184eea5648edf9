import type { SourceMessage } from '../domain/messages/source-message.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { localInstant } from './local-instant.ts';

interface Room {
  timeZone: string;
  /** Characters that the text may have. */
  most: number;
}

/** A title longer than this is no title. */
const MOST_TITLE = 150;

/** A quotation shorter than this says nothing. */
const LEAST_QUOTE = 20;

/** The first line of a message, else the name of its first file; empty when it has neither. */
export function titleText({ text, files }: SourceMessage, t: Catalogue): string {
  const [line = ''] = text.split('\n').filter((one) => one.trim() !== '');
  return shortened(
    line.trim() || (files.length > 0 ? t.shortcuts.files({ files: files.slice(0, 1) }) : ''),
    MOST_TITLE,
  );
}

/** A message as a paper of an agenda: who wrote it and when, its link, and as much of its words as there is room for. */
export function paperText(message: SourceMessage, { timeZone, most }: Room, t: Catalogue): string {
  const { permalink, text, files } = message;
  const said = saidText(message, timeZone, t);
  const bare = permalink ? `${said} — ${permalink}` : said;
  const words = (text || (files.length > 0 ? t.shortcuts.files({ files }) : '')).replace(/\s+/g, ' ').trim();
  const frame = t.shortcuts.quote({ words: '' }).length + 1;
  const room = most - bare.length - frame;
  if (words === '' || room < LEAST_QUOTE) return shortened(bare, most);
  return `${t.shortcuts.quote({ words: shortened(words, Math.min(room, MOST_TITLE)) })} ${bare}`;
}

/** A message as the notes of a meeting have it: who wrote it and when, then all it says, then its files. */
export function noteText(
  message: SourceMessage,
  { timeZone, most }: Room,
  t: Catalogue,
): { text: string; isCut: boolean } {
  const { text, files } = message;
  const listed = files.length > 0 ? t.shortcuts.files({ files }) : '';
  const whole = t.shortcuts.note({
    said: saidText(message, timeZone, t),
    words: [text, listed].filter(Boolean).join('\n'),
  });
  return { text: shortened(whole, most), isCut: whole.length > most };
}

/** A message as the source of something it says: who wrote it and when, with its link. */
export function sourceLine(message: SourceMessage, timeZone: string, t: Catalogue): string {
  const said = saidText(message, timeZone, t);
  return message.permalink ? `${said} — ${message.permalink}` : said;
}

function saidText({ author, at }: SourceMessage, timeZone: string, t: Catalogue): string {
  const name = shortened(author.name ?? t.shortcuts.unknownAuthor, 80);
  return t.shortcuts.said({ name, at: localInstant(at, timeZone, t) });
}

/** The text in so many UTF-16 units at most, no sign cut in two. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > most - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
