import { z } from 'zod';
import { followSheet } from '../domain/sheets/follow-sheet.ts';
import { isClosed } from '../domain/sheets/lateness.ts';
import { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { sheetStatuses } from '../domain/sheets/sheet-record.ts';
import { sheetName, sheetStatusText } from '../presenters/sheet-presenter.ts';
import { defineForm } from './define-form.ts';
import { followedSheet } from './followed-sheet.ts';
import { say } from './passage.ts';
import { sheetFormFields } from './sheet-form-fields.ts';

/** Says where a sheet stands: the form that people use every month. */
export const followSheetForm = defineForm({
  id: 'follow-sheet',
  args: z.object({ sheet: z.string(), status: z.string().optional() }),

  async open(call) {
    const { viewer, args, deps, t } = call;
    const { sheet } = await followedSheet(call);
    const choices = await listSheetChoices(viewer, deps);
    const { title, submit } = t.forms.followSheet;
    // The button pressed may have said which; on an old card, the sheet may be over by now.
    const pressed = isClosed(sheet) ? undefined : sheetStatuses.find((each) => each === args.status);
    const { status, ...others } = sheetFormFields(['status', 'progress', 'blockers'], { sheet, choices, t });
    return {
      title,
      submit,
      intro: say(
        sheetName(sheet),
        sheetStatusText(sheet, viewer.today, t),
        t.sheets.span({ from: sheet.startsOn, to: sheet.dueOn }),
      ),
      edits: { entity: 'ActionSheet', id: sheet.id },
      fields: { status: { ...status, initial: pressed ?? sheet.status }, ...others },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const done = await followSheet(viewer, { reference: args.sheet, ...values }, deps);
    return say(t.forms.followSheet.done({ ...done, status: t.sheets.statuses[done.status] }));
  },
});
