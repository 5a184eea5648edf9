import { z } from 'zod';
import { carrySheet } from '../domain/sheets/carry-sheet.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';
import { sheetPartView } from './sheet-part-view.ts';

/** Says who carries a sheet beside its lead: elected member, technical referents, partners. */
export const carrySheetForm = defineForm({
  id: 'carry-sheet',
  args: z.object({ sheet: z.string() }),

  open: (call) => sheetPartView(call, { part: 'carriers', right: sheetRights.carry, words: call.t.forms.carrySheet }),

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.carrySheet.done(await carrySheet(viewer, { reference: args.sheet, ...values }, deps)));
  },
});
