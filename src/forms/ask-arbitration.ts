import { z } from 'zod';
import { followSheet } from '../domain/sheets/follow-sheet.ts';
import { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { sheetName } from '../presenters/sheet-presenter.ts';
import { defineForm } from './define-form.ts';
import { followedSheet } from './followed-sheet.ts';
import { say } from './passage.ts';
import { sheetFormFields } from './sheet-form-fields.ts';

/** Asks the steering committee to arbitrate on a sheet, or no longer to. */
export const askArbitrationForm = defineForm({
  id: 'ask-arbitration',
  args: z.object({ sheet: z.string() }),

  async open(call) {
    const { viewer, deps, t } = call;
    const { sheet } = await followedSheet(call);
    const choices = await listSheetChoices(viewer, deps);
    const { title, submit, asked } = t.forms.askArbitration;
    const fields = sheetFormFields(['blockers', 'needsArbitration'], { sheet, choices, t });
    return {
      title,
      submit,
      intro: say(sheetName(sheet)),
      edits: { entity: 'ActionSheet', id: sheet.id },
      // Who opens this form to ask need not tick the box as well.
      fields: { ...fields, needsArbitration: { ...fields.needsArbitration, text: asked, initial: true } },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const { reference } = await followSheet(viewer, { reference: args.sheet, ...values }, deps);
    return say(t.forms.askArbitration.done({ reference, isAsked: values.needsArbitration }));
  },
});
