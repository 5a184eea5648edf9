import { followSheet } from '../../domain/sheets/follow-sheet.ts';
import { isClosed } from '../../domain/sheets/lateness.ts';
import { sheetStatuses } from '../../domain/sheets/sheet-record.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { numberInput, selectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { blockersInput, followedSheet } from './followed-sheet.ts';
import type { Form } from './form.ts';

/** Says where a sheet stands: the form that people use every month. */
export const followSheetForm: Form = {
  id: 'follow-sheet',

  async open(call) {
    const { args, t } = call;
    const { sheet } = await followedSheet(call);
    const words = t.forms.followSheet;
    // The button pressed may have said which; on an old card, the sheet may be over by now.
    const pressed = isClosed(sheet) ? undefined : sheetStatuses.find((each) => each === args.status);
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        selectInput({
          name: 'status',
          label: t.sheetFields.status.label,
          options: sheetStatuses.map((status) => ({ text: t.sheets.statuses[status], value: status })),
          initial: pressed ?? sheet.status,
        }),
        numberInput({
          name: 'progress',
          label: t.sheetFields.progress.label,
          isOptional: true,
          initial: sheet.progress ?? undefined,
        }),
        blockersInput(sheet, t),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const status = sheetStatuses.find((each) => each === values.text('status'));
    if (!status) throw new InvalidForm({ status: new UserError('required') });
    const input = {
      reference: args.sheet ?? '',
      status,
      progress: values.text('progress'),
      blockers: values.text('blockers'),
    };
    const done = await followSheet(viewer, input, deps);
    return lines(t.forms.followSheet.done({ ...done, status: t.sheets.statuses[done.status] }));
  },
};
