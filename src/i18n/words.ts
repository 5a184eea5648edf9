import type { Language } from '../domain/viewer/viewer.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

const catalogues: Record<Language, Catalogue> = { fr, en };

/** The words of a language. */
export function words(language: Language): Catalogue {
  return catalogues[language];
}
