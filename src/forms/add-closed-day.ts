import { addClosedDay } from '../domain/agreement/add-closed-day.ts';
import { agreementRights } from '../domain/agreement/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { dateField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Enters a public holiday that the computation does not know. */
export const addClosedDayForm = defineForm({
  id: 'add-closed-day',

  async open({ viewer, t }) {
    await requireRight(viewer, agreementRights.addClosedDay);
    const { title, submit, on, label, hint } = t.forms.addClosedDay;
    return { title, submit, fields: { on: dateField({ label: on }), label: textField({ label, hint, most: 120 }) } };
  },

  async submit({ viewer, deps, t }, values) {
    return say(t.forms.addClosedDay.done(await addClosedDay(viewer, values, deps)));
  },
});
