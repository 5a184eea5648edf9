import { english } from './words-english.ts';
import { french, type Words } from './words-french.ts';

/** The page's words for a locale such as `fr-FR`; English for any language but French. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith('fr') ? french : english;
}
