import { fold } from '../../text/fold.ts';
import type { ChoiceName, Written } from '../column.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type CellRead, refused } from './cell-read.ts';
import { readList } from './read-text.ts';
import type { WrittenCell } from './written-table.ts';

/** No word of ours is longer. */
const LONGEST = 100;

/** A value of a choice, whatever accents, case, gender and plural. */
export function readChoiceCell(of: ChoiceName, { text }: WrittenCell, { choices, late }: Vocabulary): CellRead<string> {
  const words = Object.entries(choices[of]);
  const found = words.find(([, word]) => says(word, text));
  if (found) return { value: found[0] };
  if (of === 'status' && says(late, text)) return { remark: 'lateIsComputed' };
  return refused('cellWord', { accepted: words.map(([, { names }]) => names) });
}

/** « Oui », « x », « 1 », « vrai », « - » and the like. */
export function readFlagCell({ text, flag, number }: WrittenCell, { yes, no }: Vocabulary): CellRead<boolean> {
  if (flag !== undefined) return { value: flag };
  const given = number === undefined ? text : String(number);
  if (says(yes, given)) return { value: true };
  return says(no, given) ? { value: false } : refused('cellFlag');
}

/** Axes as they are written; none for « aucun ». */
export function readAxesCell({ text }: WrittenCell, { none }: Vocabulary): CellRead<string[]> {
  return { value: says(none, text) ? [] : readList(text) };
}

function says({ names, also }: Written, text: string): boolean {
  if (text.length > LONGEST) return false;
  const key = wordKey(text);
  return [...Object.values(names), ...also].some((word) => wordKey(word) === key);
}

/** « Réalisé·e·s », « Réalisée » and « realise » are one; « x » and « ✓ » stay as they are. */
function wordKey(text: string): string {
  return fold(text)
    .replace(/[·.(]e?[·.)]?s?\)?(?=\s|$)/g, '')
    .replace(/[!.…*]+$/, '')
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[es]+$/, '') : word))
    .join(' ');
}
