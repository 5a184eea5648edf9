import { listKeptParties } from '../../domain/means/list-means-targets.ts';
import { recordMeans } from '../../domain/means/record-means.ts';
import { findSheet } from '../../domain/sheets/find-sheet.ts';
import { UserError } from '../../errors.ts';
import { targetOption } from '../../forms/target-option.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { meansInputs, readMeansValues } from './means-inputs.ts';

/** Says what a party brings in a year (Art. 4–6). */
export const addMeansForm: Form = {
  id: 'add-means',

  async open({ viewer, args, deps, t }) {
    const parties = await listKeptParties(viewer, deps);
    if (parties.length === 0) throw new UserError('stewardsOnly');
    const self = { ...viewer, audience: 'self' as const };
    const sheet = args.sheet ? await findSheet(self, args.sheet, deps) : null;
    const target = sheet ? targetOption({ what: 'sheet', ...sheet }) : undefined;
    return {
      title: t.forms.addMeans.title,
      blocks: meansInputs(parties, { target, year: viewer.today.slice(0, 4) }, t),
    };
  },

  async submit({ viewer, deps, t }, values) {
    return lines(t.forms.addMeans.done(await recordMeans(viewer, readMeansValues(values), deps)));
  },
};
