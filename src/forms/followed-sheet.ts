import { describeSheet, type SheetAnswer } from '../domain/plan/describe-sheet.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import type { FormCall } from './form.ts';

/**
 * The sheet that a form is about, for who may say where it stands.
 * @throws UserError for anybody else, and when there is none.
 */
export async function followedSheet({ viewer, args, deps }: FormCall<{ sheet: string }>): Promise<SheetAnswer> {
  const found = await describeSheet(viewer, { reference: args.sheet }, deps);
  await requireRight(viewer, sheetRights.follow, found.sheet, deps);
  return found;
}
