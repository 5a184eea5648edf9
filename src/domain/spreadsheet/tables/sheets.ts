import {
  type KeyOfKind,
  type SheetFieldKey,
  type SheetFieldKind,
  type SheetFields,
  sheetField,
  sheetFieldKeys,
} from '../../sheets/sheet-fields.ts';
import type { CellType, Table } from '../column.ts';

/** How a field of each kind stands in a cell. */
const cellTypes = {
  reference: 'text',
  text: 'text',
  paragraph: 'paragraph',
  tags: 'list',
  date: 'date',
  years: 'years',
  flag: 'flag',
  percent: 'percent',
  ages: 'ages',
  objective: 'text',
  axes: 'axes',
  party: 'text',
  person: 'text',
  body: 'text',
  committee: 'text',
  referents: 'list',
  partners: 'list',
  /** Only in files that people made: one step a line, with its date. */
  milestones: 'paragraph',
} as const satisfies Record<Exclude<SheetFieldKind, 'choice'>, CellType>;

type ColumnOf<N extends SheetFieldKey> =
  N extends KeyOfKind<'choice'>
    ? { type: 'choice'; of: N }
    : SheetFields[N]['kind'] extends infer K extends keyof typeof cellTypes
      ? { type: (typeof cellTypes)[K] }
      : never;

function columnOf(key: SheetFieldKey) {
  const { kind } = sheetField(key);
  return kind === 'choice' ? { type: kind, of: key } : { type: cellTypes[kind] };
}

/** Action sheets, one a line: a column for every field. */
export const sheets = {
  columns: Object.fromEntries(sheetFieldKeys.map((key) => [key, columnOf(key)])) as {
    readonly [N in SheetFieldKey]: ColumnOf<N>;
  },
} satisfies Table;
