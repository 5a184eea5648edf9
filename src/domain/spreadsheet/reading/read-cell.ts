import type { CellType, Column } from '../column.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type CellRead, refused } from './cell-read.ts';
import { readAgesCell } from './read-ages.ts';
import { type Edge, readDateCell } from './read-date.ts';
import { readNumberCell, readPercentCell } from './read-number.ts';
import { readLine, readList, readParagraph } from './read-text.ts';
import { readAxesCell, readChoiceCell, readFlagCell } from './read-word.ts';
import { readYearCell, readYearsCell } from './read-years.ts';
import type { WrittenCell } from './written-table.ts';

interface Reading {
  edge: Edge;
  vocabulary: Vocabulary;
}

const readers: Record<Exclude<CellType, 'choice'>, (cell: WrittenCell, reading: Reading) => CellRead> = {
  text: ({ text }) => ({ value: readLine(text) }),
  paragraph: ({ text }) => ({ value: readParagraph(text) }),
  list: ({ text }) => ({ value: readList(text) }),
  axes: (cell, { vocabulary }) => readAxesCell(cell, vocabulary),
  date: (cell, { edge }) => readDateCell(cell, edge),
  year: readYearCell,
  years: readYearsCell,
  ages: readAgesCell,
  flag: (cell, { vocabulary }) => readFlagCell(cell, vocabulary),
  percent: readPercentCell,
  number: readNumberCell,
};

/** No date, number or word is longer: what is, is not looked into. */
const LONGEST = 200;

/** Where a dash is a word: « - » says no, « néant » says no axis. */
const SPEAKING: CellType[] = ['flag', 'axes'];
const DASHES = /^[-–—_.]+$/;
const NOTHING = /^(n\/?a|n\.a\.?|nc|n\.c\.?|s\.?o\.?|néant|sans objet|vide|none)$/i;
const WRITTEN: CellType[] = ['text', 'paragraph', 'list'];

/** What spreadsheets show of a formula that fails, and of a column that is too narrow. */
const FAULT =
  /^(#(REF|N\/A|N\/D|VALUE|VALEUR|DIV\/0|NAME|NOM|NUM|NOMBRE|NULL|NUL|CALC|SPILL|PROPAGATION)[!?]?|#{3,})$/i;

/** Reads a cell as its column wants it; an empty one, or one that says that it is, gives nothing. */
export function readCell(column: Column, cell: WrittenCell, reading: Reading): CellRead {
  const { type } = column;
  const { text } = cell;
  if (text === '') return {};
  if (FAULT.test(text)) return refused('cellFault');
  const isNothing = DASHES.test(text) || (NOTHING.test(text) && !WRITTEN.includes(type));
  if (isNothing && type === 'flag') return DASHES.test(text) ? { value: false } : {};
  if (isNothing && !SPEAKING.includes(type)) return {};
  if (isNothing && DASHES.test(text)) return {};
  const isTooLong = text.length > LONGEST && !WRITTEN.includes(type) && type !== 'axes';
  const read = isTooLong ? { text: '…' } : cell;
  return column.type === 'choice'
    ? readChoiceCell(column.of, read, reading.vocabulary)
    : readers[column.type](read, reading);
}
