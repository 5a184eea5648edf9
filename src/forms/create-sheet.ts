import { z } from 'zod';
import { createSheet } from '../domain/sheets/create-sheet.ts';
import { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { creationFields } from '../domain/sheets/read-sheet-input.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { mostOf } from '../domain/sheets/sheet-fields.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { sourceLine } from '../presenters/source-message-presenter.ts';
import { defineForm } from './define-form.ts';
import { next, say } from './passage.ts';
import { sheetFormFields } from './sheet-form-fields.ts';
import { optionalSource, sourceOf } from './source-arguments.ts';

/** Creates an action sheet with what it cannot do without. */
export const createSheetForm = defineForm({
  id: 'create-sheet',
  args: optionalSource.extend({ objective: z.string().optional() }),

  async open({ viewer, args, message, deps, t }) {
    await requireRight(viewer, sheetRights.create);
    const choices = await listSheetChoices(viewer, deps);
    const { title, submit } = t.forms.createSheet;
    const objective = choices.objectives.find(({ code }) => code === args.objective);
    const proposed = {
      hasNoAxis: false,
      planYears: [Number(viewer.today.slice(0, 4))],
      startsOn: viewer.today,
      ...(objective && { objective }),
      ...(message && {
        need: message.text.slice(0, mostOf('need')),
        needSource: sourceLine(message, viewer.agreement.timeZone, t),
      }),
    };
    return { title, submit, fields: sheetFormFields(creationFields, { sheet: proposed, choices, t }) };
  },

  async submit({ viewer, args, deps, t }, values) {
    const source = sourceOf(args);
    const { reference } = await createSheet(viewer, { ...values, source }, deps);
    return [
      ...say(t.forms.createSheet.done({ reference })),
      ...next('complete-sheet', { sheet: reference }, t.sheets.complete),
    ];
  },
});
