import { createIndicator } from '../../domain/indicators/create-indicator.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { listLeads } from '../../domain/sheets/list-leads.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { indicatorInputs, readIndicatorValues } from './indicator-inputs.ts';

/** Creates an indicator (Art. 9). */
export const createIndicatorForm: Form = {
  id: 'create-indicator',

  async open({ viewer, deps, t }) {
    requireSteward(viewer);
    const { objectives } = await listLeads(viewer, deps);
    return { title: t.forms.createIndicator.title, blocks: indicatorInputs(objectives, { sheets: [] }, t) };
  },

  async submit({ viewer, deps, t }, values) {
    return lines(t.forms.createIndicator.done(await createIndicator(viewer, readIndicatorValues(values), deps)));
  },
};
