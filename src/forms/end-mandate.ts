import { endMandate } from '../domain/committees/end-mandate.ts';
import { listMandateChoices } from '../domain/committees/list-seat-choices.ts';
import { defineForm } from './define-form.ts';
import { dateField, searchField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Ends somebody's mandate. */
export const endMandateForm = defineForm({
  id: 'end-mandate',
  isDestructive: true,

  async open({ viewer, deps, t }) {
    await listMandateChoices(viewer, { words: '' }, deps);
    const { title, submit, membership, endsOn, reason, confirm } = t.forms.endMandate;
    return {
      title,
      submit,
      fields: {
        membership: searchField({ label: membership, suggestion: 'mandates' }),
        endsOn: dateField({ label: endsOn, initial: viewer.today }),
        reason: textField({ label: reason, most: 500 }),
      },
      confirm,
    };
  },

  async submit({ viewer, deps, t }, { membership, endsOn, reason }) {
    const { name, seat } = await endMandate(viewer, { membershipId: membership, endsOn, reason }, deps);
    return say(t.forms.endMandate.done({ name, seat, endsOn }));
  },
});
