import { fold } from '../../text/fold.ts';
import { type CellRead, refused } from './cell-read.ts';
import type { WrittenCell } from './written-table.ts';

const OLDEST = 120;

/** « 3-12 ans », « 0 à 6 », « 11–25 », « 18 ans », « 60 ans et plus ». « 3-12 » that became the 3rd of December is refused. */
export function readAgesCell({ text, date }: WrittenCell): CellRead<{ min: number; max: number }> {
  if (date !== undefined) return refused('cellAges');
  // Folded, a dash is a space.
  const ages = fold(text)
    .replace(/\b(ans?|years?|old|inclus|de|des|from|tranche)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, open] = /^(?:plus )?(\d{1,3}) ?(?:\+|et plus|and over|and more)?$/.exec(ages) ?? [];
  const isOpen = open !== undefined && /plus|\+|over|more/.test(ages);
  const [, from = open, to = isOpen ? String(OLDEST) : open] =
    /^(\d{1,3}) ?(?: |\/|a|to|et) ?(\d{1,3})$/.exec(ages) ?? [];
  const [min, max] = [Number(from ?? Number.NaN), Number(to ?? Number.NaN)];
  return min <= max && max <= OLDEST ? { value: { min, max } } : refused('cellAges');
}
