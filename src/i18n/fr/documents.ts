import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');

/** The register of documents and the legal references. */
export const documents = {
  title: 'Documents',
  count: (p: { held: number; expected: number }) => `${count(p.held, 'présent')} sur ${count(p.expected, 'attendu')}`,
  states: { HELD: 'présente', TITLE_ONLY: 'pièce annoncée, à fournir', MISSING: 'fichier manquant' },
  dated: (p: { on: string }) => `daté du ${frenchDate(p.on)}`,
  old: 'à actualiser : trop ancien',
  alias: (p: { names: string[] }) => `aussi : ${p.names.join(', ')}`,
  source: (p: { source: string }) => `source : ${p.source}`,
  open: 'ouvrir',
  legal: 'Visas de la convention',
  note: (p: { note: string }) => `Note : ${p.note}`,
};

/** Filing a new version of a document. */
export const fileDocument = {
  title: 'Verser une version',
  submit: 'Verser la pièce',
  before: (p: { dated: string }) => `Version actuelle : datée du ${frenchDate(p.dated)}.`,
  dated: 'Date de la pièce',
  url: 'Adresse où la lire',
  urlHint: 'Un lien https:// que les parties peuvent ouvrir.',
  source: 'Source (art. 7)',
  done: (p: { title: string; dated: string }) => `${p.title} : version du ${frenchDate(p.dated)} versée au registre.`,
};
