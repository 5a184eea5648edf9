import { MOST_MEGABYTES } from '../documents/spreadsheet/file-limits.ts';
import { spreadsheetRights } from '../domain/spreadsheet/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { fileField } from './fields.ts';
import { keepSpreadsheet } from './keep-spreadsheet.ts';
import { say } from './passage.ts';

/** How long a file may take to come, in milliseconds: the form itself must be answered within three seconds. */
const PATIENCE = 1500;

/** Takes a spreadsheet in, like a file dropped in the direct messages, where its preview is shown (X2-1). */
export const sendSpreadsheetForm = defineForm({
  id: 'send-spreadsheet',

  async open({ viewer, t }) {
    await requireRight(viewer, spreadsheetRights.import);
    const { title, submit, read, how, file, hint } = t.forms.sendSpreadsheet;
    // Not by type: an .xlsm or .ods would be refused before we can say in our words what to do.
    return { title, submit, done: read, intro: say(how), fields: { file: fileField({ label: file, hint }) } };
  },

  async submit({ viewer, deps, t }, { file }) {
    await requireRight(viewer, spreadsheetRights.import);
    const read = await file.read({ most: MOST_MEGABYTES * 1024 ** 2, timeout: PATIENCE });
    const preview = await keepSpreadsheet(viewer, read, deps);
    return [{ kind: 'import', preview }, ...say(t.forms.sendSpreadsheet.done({ file: read.name }))];
  },
});
