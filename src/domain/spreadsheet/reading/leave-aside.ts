import { fold } from '../../text/fold.ts';
import type { TableName } from '../tables.ts';
import type { FoundTable } from './find-table.ts';
import { headerKey } from './header-key.ts';
import type { WrittenRow } from './written-table.ts';

/** A line without any of these says nothing that can be kept. */
const keys: Record<TableName, string[]> = {
  sheets: ['title', 'reference'],
  milestones: ['label', 'sheet'],
  means: ['planned', 'actual', 'kind', 'party'],
  fundings: ['funder', 'sheet'],
  indicators: ['label', 'code'],
  members: ['name', 'email'],
};

/** What a line that says nothing else may still name. */
const main: Record<TableName, string | undefined> = {
  sheets: 'title',
  milestones: 'label',
  means: undefined,
  fundings: undefined,
  indicators: 'label',
  members: 'name',
};

/** « Total », « Sous-total objectif 1 », « Total 2021 » and the like, not « Total nutrition ». */
const TOTAL =
  /^(sous |grand |sub ?)?(totals?|totaux)( (general|generaux|par|des?|du|of|objectif|axe|annee)\b.*| *[\d:(].*)?$/;

/** « Moyenne », « Somme » before numbers alone. */
const SUM = /^(somme|moyenne|sum|average)\b/;

/** How notes begin. */
const NOTE =
  /^(nb|n\.b\.|note|nota|remarques?|source|legende|mise a jour|mis a jour|maj|document|version|\*|legend|updated)\b|^\*/;

/** Why a line of a table is no row of it; null when it is one. Cells that a merge fills are not its own. */
export function whyLeftAside(
  row: WrittenRow,
  { name, header, places }: FoundTable,
): 'total' | 'note' | 'header' | null {
  const own = row.cells.flatMap((cell, place) => (cell && cell.mergedFrom === undefined ? [{ ...cell, place }] : []));
  const [first] = own;
  if (!first) return 'note';
  if (isHeaderAgain(row, header)) return 'header';
  const begins = fold(first.text);
  if (TOTAL.test(begins)) return 'total';
  if (SUM.test(begins) && own.slice(1).every(({ text }) => /^[\d\s.,%€-]+$/.test(text))) return 'total';

  const isKey = (place: number) => keys[name].some((key) => places.get(key) === place);
  const named = row.cells.flatMap((cell, place) => (cell && isKey(place) ? [cell] : []));
  // One more line of what a merged cell names.
  if (named.some(({ mergedFrom }) => mergedFrom !== undefined)) return null;
  if (own.length === 1) return isNoteAlone(first, places.get(main[name] ?? '') === first.place, begins) ? 'note' : null;
  return named.length > 0 || own.length > 2 ? null : 'note';
}

/** A cell alone on its line is a note or a heading, unless it may be the name of what the line is about. */
function isNoteAlone({ text, isWide }: { text: string; isWide?: boolean }, isMain: boolean, begins: string): boolean {
  return isWide === true || !isMain || NOTE.test(begins) || text.includes(' : ') || text.length > 200;
}

function isHeaderAgain({ cells }: WrittenRow, header: WrittenRow): boolean {
  const filled = cells.flatMap((cell, place) => (cell ? [{ text: cell.text, place }] : []));
  const same = filled.filter(({ text, place }) => headerKey(text) === headerKey(header.cells[place]?.text ?? ''));
  return same.length >= 2 && same.length * 2 > filled.length;
}
