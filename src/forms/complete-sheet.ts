import { z } from 'zod';
import { describeSheet } from '../domain/plan/describe-sheet.ts';
import { completeSheet } from '../domain/sheets/complete-sheet.ts';
import { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { fieldsOf } from '../domain/sheets/sheet-fields.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { sheetName } from '../presenters/sheet-presenter.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';
import { sheetFormFields } from './sheet-form-fields.ts';

/** Completes a sheet with what describes it (domain.md § 4.4). */
export const completeSheetForm = defineForm({
  id: 'complete-sheet',
  args: z.object({ sheet: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, sheetRights.complete);
    const { sheet } = await describeSheet(viewer, { reference: args.sheet }, deps);
    const choices = await listSheetChoices(viewer, deps);
    const { title, submit } = t.forms.completeSheet;
    return {
      title,
      submit,
      intro: say(sheetName(sheet)),
      edits: { entity: 'ActionSheet', id: sheet.id },
      fields: sheetFormFields(fieldsOf('content'), { sheet, choices, t }),
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.completeSheet.done(await completeSheet(viewer, { reference: args.sheet, ...values }, deps)));
  },
});
