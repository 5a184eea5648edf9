import { z } from 'zod';
import { editSheet } from '../domain/sheets/edit-sheet.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';
import { sheetPartView } from './sheet-part-view.ts';

/** Changes what a sheet cannot do without, the body that leads it (A3-5) and the committee that follows it. */
export const editSheetForm = defineForm({
  id: 'edit-sheet',
  args: z.object({ sheet: z.string() }),

  open: (call) => sheetPartView(call, { part: 'frame', right: sheetRights.edit, words: call.t.forms.editSheet }),

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.editSheet.done(await editSheet(viewer, { reference: args.sheet, ...values }, deps)));
  },
});
