import type { InputBlock } from '@slack/types';
import { describeSheet, type SheetAnswer } from '../../domain/plan/describe-sheet.ts';
import { requireFollower } from '../../domain/sheets/sheet-access.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { textInput } from '../views/inputs.ts';
import type { FormCall } from './form.ts';

/**
 * The sheet that a form is about, for who may say where it stands.
 * @throws UserError for anybody else, and when there is none.
 */
export async function followedSheet({ viewer, args, deps }: FormCall): Promise<SheetAnswer> {
  const found = await describeSheet(viewer, { reference: args.sheet ?? '' }, deps);
  await requireFollower(viewer, found.sheet, deps);
  return found;
}

/** What blocks a sheet, as it was said last. */
export function blockersInput({ blockers }: Pick<SheetRecord, 'blockers'>, t: Catalogue): InputBlock {
  const initial = blockers ? { initial: blockers } : {};
  const { label, hint } = t.sheetFields.blockers;
  return textInput({ name: 'blockers', label, hint, isOptional: true, isLong: true, most: 1000, ...initial });
}
