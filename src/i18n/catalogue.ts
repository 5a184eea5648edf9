import type { Language } from '../domain/people/viewer.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/** Every word the bot says. French is the contract: a language that lacks one of its entries does not compile. */
export type Catalogue = typeof fr;

const catalogues: Record<Language, Catalogue> = { fr, en };

/** The words of a language. */
export function words(language: Language): Catalogue {
  return catalogues[language];
}
