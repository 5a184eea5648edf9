import type { SheetRecord } from '../sheets/sheet-record.ts';
import { fold } from '../text/fold.ts';
import type { Competence } from './competence.ts';

/** The fields of Art. 3 that a sheet names. */
export type FieldsNamedBy<C> = (sheet: Pick<SheetRecord, 'title' | 'description'>) => C[];

/**
 * Finds the fields of Art. 3 that a sheet's title or description names, by their labels or aliases as whole words,
 * singular and plural alike. The agreement ties no sheet to a field: what names none is taken for none, so that a
 * warning may be missing but is not made up. The fields' own words are read once, for all the sheets asked about.
 */
export function fieldsNamed<C extends Pick<Competence, 'label' | 'aliases'>>(competences: C[]): FieldsNamedBy<C> {
  const known = competences.map((competence) => {
    const names = [competence.label, ...competence.aliases].map(words).filter((name) => name !== '');
    return { competence, names: names.map((name) => ` ${name} `) };
  });
  return ({ title, description }) => {
    const text = ` ${words(`${title} ${description}`)} `;
    const named = known.filter(({ names }) => names.some((name) => text.includes(name)));
    return named.map(({ competence }) => competence);
  };
}

/** Folded words without punctuation nor plural. */
function words(text: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}
