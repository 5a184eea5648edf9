import { z } from 'zod';
import { describeSheet } from '../domain/plan/describe-sheet.ts';
import { editSheet } from '../domain/sheets/edit-sheet.ts';
import { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { fieldsOf } from '../domain/sheets/sheet-fields.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { sheetName } from '../presenters/sheet-presenter.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';
import { sheetFormFields } from './sheet-form-fields.ts';

/** Changes what a sheet cannot do without, the body that leads it (A3-5) and the committee that follows it. */
export const editSheetForm = defineForm({
  id: 'edit-sheet',
  args: z.object({ sheet: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, sheetRights.edit);
    const { sheet } = await describeSheet(viewer, { reference: args.sheet }, deps);
    const choices = await listSheetChoices(viewer, deps);
    const { title, submit } = t.forms.editSheet;
    return {
      title,
      submit,
      intro: say(sheetName(sheet)),
      edits: { entity: 'ActionSheet', id: sheet.id },
      fields: sheetFormFields(fieldsOf('frame'), { sheet, choices, t }),
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.editSheet.done(await editSheet(viewer, { reference: args.sheet, ...values }, deps)));
  },
});
