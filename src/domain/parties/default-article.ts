import type { PartyKind } from '../../database/generated/client.ts';
import { fold } from '../text/fold.ts';
import type { Article } from '../text/party-name.ts';
import { elides } from './elides.ts';

/** Words with which institutions’ names begin, folded. */
const FEMININE =
  /^(agence|agglo|agglomeration|association|caf|caisse|commune|communaute|interco|mairie|metropole|mission|msa|prefecture|region|ville)\b/;
const MASCULINE = /^(ccas|centre|cias|conseil|departement|etat|pays|rectorat|sivom|syndicat|village)\b/;

/** Communes and other bodies go by names of their own, which take none: « de Bras-Fleuri ». */
const byKind: Partial<Record<PartyKind, Article>> = {
  CAF: 'FEMININE',
  EPCI: 'FEMININE',
  DEPARTMENT: 'MASCULINE',
  MSA: 'FEMININE',
  STATE: 'MASCULINE',
};

/** The article of a party, or of a body that acts for one, whose agreement says none: by its first word, else its kind. */
export function defaultArticle(name: string, kind: PartyKind = 'OTHER'): Article {
  const folded = fold(name);
  const article = FEMININE.test(folded) ? 'FEMININE' : MASCULINE.test(folded) ? 'MASCULINE' : byKind[kind];
  if (!article) return 'NONE';
  return elides(name) ? 'ELIDED' : article;
}
