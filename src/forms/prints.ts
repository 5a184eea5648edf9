import { createHash } from 'node:crypto';
import type { Fields } from './field.ts';
import { heldTexts } from './held-texts.ts';
import { inputsOf } from './inputs-of.ts';

/**
 * What a form's fields showed, kept in little room until it is sent: one mark a field, made of its name and of what it
 * held; none for an empty one. A hundred fields take 1,200 characters.
 */
export type Prints = string;

const NAME = 4;
const HELD = 8;

/** The mark of what a field held; empty when it held nothing. */
export function printOf(texts: string[]): string {
  return texts.length > 0 ? digest(JSON.stringify(texts)).slice(0, HELD) : '';
}

/** The marks of what is kept (`stands`), or of what is shown (`initial`). */
export function printsOf(fields: Fields, which: 'initial' | 'stands'): Prints {
  const marks = inputsOf(fields).map(([name, field]) => {
    const print = printOf(heldTexts(field, which));
    return print && digest(name).slice(0, NAME) + print;
  });
  return marks.join('');
}

/** The mark of one field among those kept. */
export function printOfField(prints: Prints, name: string): string {
  const wanted = digest(name).slice(0, NAME);
  for (let at = 0; at < prints.length; at += NAME + HELD) {
    if (prints.slice(at, at + NAME) === wanted) return prints.slice(at + NAME, at + NAME + HELD);
  }
  return '';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
