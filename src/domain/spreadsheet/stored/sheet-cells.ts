import { type SheetFieldKind, sheetField, sheetFieldKeys } from '../../sheets/sheet-fields.ts';
import type { SheetRecord, SheetValues, ValueOfKind } from '../../sheets/sheet-record.ts';
import { inNames } from '../../sheets/write-names.ts';
import type { Cells, CellValue } from '../entity.ts';

type Said = SheetValues & Pick<SheetRecord, 'hasNoAxis'>;

/** What the cells of a sheet's line say: names as the agreement has them, nothing where nobody said. */
export function sheetCells(sheet: Said): Cells {
  return Object.fromEntries(
    sheetFieldKeys.map((key) => [key, cells[sheetField(key).kind](sheet[key] as never, sheet) ?? undefined]),
  );
}

const asIs = <V extends CellValue | null>(value: V) => value;

const cells: { [K in SheetFieldKind]: (value: ValueOfKind<K>, sheet: Said) => CellValue | null } = {
  ...inNames,
  reference: asIs,
  text: asIs,
  paragraph: asIs,
  tags: asIs,
  date: asIs,
  years: asIs,
  flag: asIs,
  percent: asIs,
  ages: asIs,
  choice: asIs,
  axes: (axes, { hasNoAxis }) => (axes.length > 0 || hasNoAxis ? axes : null),
  // Steps are things of their own.
  milestones: () => null,
};
