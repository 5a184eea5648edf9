import { z } from 'zod';
import { listKeptParties } from '../domain/means/list-means-targets.ts';
import { recordMeans } from '../domain/means/record-means.ts';
import { findSheet } from '../domain/sheets/find-sheet.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { meansFields, readMeansValues } from './means-fields.ts';
import { say, shown } from './passage.ts';
import { targetOption } from './target-option.ts';

/** Says what a party brings in a year (Art. 4–6). */
export const addMeansForm = defineForm({
  id: 'add-means',
  args: z.object({ sheet: z.string().optional(), year: z.string().optional() }),

  async open({ viewer, args, deps, t }) {
    const parties = await listKeptParties(viewer, deps);
    if (parties.length === 0) throw new UserError('stewardsOnly');
    const self = { ...viewer, audience: 'self' as const };
    const sheet = args.sheet ? await findSheet(self, args.sheet, deps) : null;
    const target = sheet ? targetOption({ what: 'sheet', ...sheet }) : undefined;
    const { title, submit } = t.forms.addMeans;
    return { title, submit, fields: meansFields(parties, { target, year: args.year ?? viewer.today.slice(0, 4) }, t) };
  },

  async submit({ viewer, deps, t }, values) {
    const added = await recordMeans(viewer, readMeansValues(values), deps);
    return [...say(t.forms.addMeans.done(added)), ...shown('means', String(added.year))];
  },
});
