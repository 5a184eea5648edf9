import type { SheetRecord } from '../sheets/sheet-record.ts';
import { fold } from '../text/fold.ts';
import type { Competence } from './competence.ts';

/**
 * The fields of Art. 3 that a sheet's title or description names, by their labels or aliases as whole words, singular
 * and plural alike. The agreement ties no sheet to a field: what names none is taken for none, so that a warning may be
 * missing but is not made up.
 */
export function fieldsOfSheet<C extends Pick<Competence, 'label' | 'aliases'>>(
  { title, description }: Pick<SheetRecord, 'title' | 'description'>,
  competences: C[],
): C[] {
  const text = ` ${words(`${title} ${description}`)} `;
  return competences.filter(({ label, aliases }) =>
    [label, ...aliases].some((name) => words(name) !== '' && text.includes(` ${words(name)} `)),
  );
}

/** Folded words without punctuation nor plural. */
function words(text: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}
