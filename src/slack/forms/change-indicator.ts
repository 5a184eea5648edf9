import { changeIndicator } from '../../domain/indicators/change-indicator.ts';
import { findIndicator } from '../../domain/indicators/find-indicator.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { listLeads } from '../../domain/sheets/list-leads.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { indicatorInputs, readIndicatorValues } from './indicator-inputs.ts';

/** Changes what an indicator is; its readings stay (Art. 7). */
export const changeIndicatorForm: Form = {
  id: 'change-indicator',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const record = await findIndicator({ ...viewer, audience: 'self' }, args.indicator ?? '', deps);
    const { objectives } = await listLeads(viewer, deps);
    const sheets = record.sheets.map(({ id, reference, title }) => ({ text: `${reference} ${title}`, value: id }));
    return {
      title: t.forms.changeIndicator.title,
      blocks: [...lines(record.code), ...indicatorInputs(objectives, { record, sheets }, t)],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { code: args.indicator ?? '', ...readIndicatorValues(values) };
    return lines(t.forms.changeIndicator.done(await changeIndicator(viewer, input, deps)));
  },
};
