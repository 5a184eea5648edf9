import { z } from 'zod';
import { changeIndicator } from '../domain/indicators/change-indicator.ts';
import { findIndicator } from '../domain/indicators/find-indicator.ts';
import { indicatorRights } from '../domain/indicators/rights.ts';
import { listLeads } from '../domain/sheets/list-leads.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { indicatorFields, readIndicatorValues } from './indicator-fields.ts';
import { say } from './passage.ts';

/** Changes what an indicator is; its readings stay (Art. 7). */
export const changeIndicatorForm = defineForm({
  id: 'change-indicator',
  args: z.object({ indicator: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, indicatorRights.change);
    const record = await findIndicator({ ...viewer, audience: 'self' }, args.indicator, deps);
    const { objectives } = await listLeads(viewer, deps);
    const { title, submit } = t.forms.changeIndicator;
    return {
      title,
      submit,
      intro: say(record.code),
      edits: { entity: 'Indicator', id: record.id },
      fields: indicatorFields(objectives, record, t),
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { code: args.indicator, ...readIndicatorValues(values) };
    return say(t.forms.changeIndicator.done(await changeIndicator(viewer, input, deps)));
  },
});
