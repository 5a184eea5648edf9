import type { Prisma } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadSheets } from './load-sheets.ts';
import { fieldsOf, type SheetFieldKey, type SheetFieldKind, type SheetPart, sheetField } from './sheet-fields.ts';
import type { SheetRecord, SheetValues, ValueOfKind } from './sheet-record.ts';
import { inNames } from './write-names.ts';

/**
 * A sheet as it stands in a transaction, kept from other changes until that ends: read before and after a change, it
 * gives the audit trail what was and what is.
 */
export async function lockSheet(tx: Transaction, viewer: Viewer, id: string): Promise<SheetRecord> {
  await tx.$queryRaw`SELECT id FROM "ActionSheet" WHERE id = ${id}::uuid FOR UPDATE`;
  return readSheetNow(tx, viewer, id);
}

export async function readSheetNow(tx: Transaction, viewer: Viewer, id: string): Promise<SheetRecord> {
  const [sheet] = await loadSheets({ id }, viewer, { db: tx });
  if (!sheet) throw new Error(`sheet ${id} is gone`);
  return sheet;
}

/** What one part of a sheet says, as the audit trail keeps it: in names, which stay readable when what they name has left. */
export function keptFields(sheet: SheetValues, part: SheetPart): Prisma.InputJsonObject {
  return Object.fromEntries(fieldsOf(part).map((key) => [key, keptField(sheet, key)]));
}

function keptField(sheet: SheetValues, key: SheetFieldKey): Prisma.InputJsonValue | null {
  return keepers[sheetField(key).kind](sheet[key] as never);
}

const asIs = <V extends Prisma.InputJsonValue | null>(value: V) => value;

const keepers: { [K in SheetFieldKind]: (value: ValueOfKind<K>) => Prisma.InputJsonValue | null } = {
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
  axes: asIs,
  milestones: (milestones) => milestones.map(stepFacts),
};

/** A step as the audit trail keeps it. */
export function stepFacts({ label, dueOn, doneOn }: SheetRecord['milestones'][number]) {
  return { label, dueOn, doneOn };
}
