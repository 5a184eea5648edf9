import { describeSheet } from '../domain/plan/describe-sheet.ts';
import { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { fieldsOf, type SheetPart } from '../domain/sheets/sheet-fields.ts';
import { type Right, requireRight } from '../domain/viewer/right.ts';
import { sheetName } from '../presenters/sheet-presenter.ts';
import type { FormCall } from './form.ts';
import { say } from './passage.ts';
import { sheetFormFields } from './sheet-form-fields.ts';

interface PartShown<P extends SheetPart> {
  part: P;
  right: Right;
  words: { title: string; submit: string };
}

/** A form that changes one part of a sheet, as it is shown. */
export async function sheetPartView<P extends SheetPart>(
  { viewer, args, deps, t }: FormCall<{ sheet: string }>,
  { part, right, words: { title, submit } }: PartShown<P>,
) {
  await requireRight(viewer, right);
  const { sheet } = await describeSheet(viewer, { reference: args.sheet }, deps);
  const choices = await listSheetChoices(viewer, deps);
  return {
    title,
    submit,
    intro: say(sheetName(sheet)),
    edits: { entity: 'ActionSheet', id: sheet.id },
    fields: sheetFormFields(fieldsOf(part), { sheet, choices, t }),
  };
}
