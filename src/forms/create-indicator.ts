import { createIndicator } from '../domain/indicators/create-indicator.ts';
import { indicatorRights } from '../domain/indicators/rights.ts';
import { listLeads } from '../domain/sheets/list-leads.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { indicatorFields, readIndicatorValues } from './indicator-fields.ts';
import { next, say, shown } from './passage.ts';

/** Creates an indicator (Art. 9). */
export const createIndicatorForm = defineForm({
  id: 'create-indicator',

  async open({ viewer, deps, t }) {
    await requireRight(viewer, indicatorRights.create);
    const { objectives } = await listLeads(viewer, deps);
    const { title, submit } = t.forms.createIndicator;
    return { title, submit, fields: indicatorFields(objectives, null, t) };
  },

  async submit({ viewer, deps, t }, values) {
    const { code } = await createIndicator(viewer, readIndicatorValues(values), deps);
    return [
      ...say(t.forms.createIndicator.done({ code })),
      ...next('add-reading', { indicator: code }, t.indicators.add),
      ...shown('indicator', code),
    ];
  },
});
