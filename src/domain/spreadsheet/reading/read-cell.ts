import type { CellType } from '../column.ts';
import { type CellRead, refused } from './cell-read.ts';
import { readAgesCell } from './read-ages.ts';
import { type Edge, readDateCell } from './read-date.ts';
import { readNumberCell, readPercentCell } from './read-number.ts';
import { readLine, readList, readParagraph } from './read-text.ts';
import { readAxesCell, readFlagCell, readWordCell } from './read-word.ts';
import { readYearCell, readYearsCell } from './read-years.ts';
import type { WrittenCell } from './written-table.ts';

const readers: Record<CellType, (cell: WrittenCell, edge: Edge) => CellRead> = {
  text: ({ text }) => ({ value: readLine(text) }),
  paragraph: ({ text }) => ({ value: readParagraph(text) }),
  list: ({ text }) => ({ value: readList(text) }),
  axes: readAxesCell,
  date: readDateCell,
  year: readYearCell,
  years: readYearsCell,
  ages: readAgesCell,
  flag: readFlagCell,
  percent: readPercentCell,
  number: readNumberCell,
  status: (cell) => readWordCell('status', cell),
  kind: (cell) => readWordCell('kind', cell),
  visibility: (cell) => readWordCell('visibility', cell),
  resource: (cell) => readWordCell('resource', cell),
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
export function readCell(type: CellType, cell: WrittenCell, edge: Edge): CellRead {
  const { text } = cell;
  if (text === '') return {};
  if (FAULT.test(text)) return refused('cellFault');
  const isNothing = DASHES.test(text) || (NOTHING.test(text) && !WRITTEN.includes(type));
  if (isNothing && type === 'flag') return DASHES.test(text) ? { value: false } : {};
  if (isNothing && !SPEAKING.includes(type)) return {};
  if (isNothing && DASHES.test(text)) return {};
  const isTooLong = text.length > LONGEST && !WRITTEN.includes(type) && type !== 'axes';
  return readers[type](isTooLong ? { text: '…' } : cell, edge);
}
