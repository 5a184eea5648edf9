import { z } from 'zod';
import { completeSheet } from '../domain/sheets/complete-sheet.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';
import { sheetPartView } from './sheet-part-view.ts';

/** Completes a sheet with what describes it. */
export const completeSheetForm = defineForm({
  id: 'complete-sheet',
  args: z.object({ sheet: z.string() }),

  open: (call) =>
    sheetPartView(call, { part: 'content', right: sheetRights.complete, words: call.t.forms.completeSheet }),

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.completeSheet.done(await completeSheet(viewer, { reference: args.sheet, ...values }, deps)));
  },
});
