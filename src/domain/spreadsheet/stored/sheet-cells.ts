import { type SheetFieldKind, sheetField, sheetFieldKeys } from '../../sheets/sheet-fields.ts';
import type { SheetRecord, SheetValues, ValueOfKind } from '../../sheets/sheet-record.ts';
import { writePartner, writeReferent } from '../../sheets/write-names.ts';
import type { Cells, CellValue } from '../entity.ts';

type Said = SheetValues & Pick<SheetRecord, 'hasNoAxis'>;

/** What the cells of a sheet's line say: names as the agreement has them, nothing where nobody said. */
export function sheetCells(sheet: Said): Cells {
  return Object.fromEntries(
    sheetFieldKeys.map((key) => [key, cells[sheetField(key).kind](sheet[key] as never, sheet)]),
  );
}

const asIs = <V extends CellValue>(value: V) => value;
const unlessNothing = <V extends CellValue>(value: V | null) => value ?? undefined;

const cells: { [K in SheetFieldKind]: (value: ValueOfKind<K>, sheet: Said) => CellValue | undefined } = {
  reference: asIs,
  text: asIs,
  paragraph: asIs,
  tags: asIs,
  date: asIs,
  years: asIs,
  flag: asIs,
  percent: unlessNothing,
  ages: unlessNothing,
  choice: unlessNothing,
  objective: ({ code }) => code,
  axes: (axes, { hasNoAxis }) => (axes.length > 0 || hasNoAxis ? axes : undefined),
  party: ({ shortName }) => shortName,
  person: (person) => person?.name,
  body: (body) => body?.name,
  committee: (committee) => committee?.shortName,
  referents: (referents) => referents.map(({ party, person }) => writeReferent(person.name, party.shortName)),
  partners: (partners) => partners.map(writePartner),
  // Steps are things of their own.
  milestones: () => undefined,
};
