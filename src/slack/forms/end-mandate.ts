import { endMandate } from '../../domain/committees/end-mandate.ts';
import { listMandateChoices } from '../../domain/committees/list-seat-choices.ts';
import { dateInput, searchInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Ends somebody's mandate. */
export const endMandateForm: Form = {
  id: 'end-mandate',

  async open({ viewer, deps, t }) {
    await listMandateChoices(viewer, { words: '' }, deps);
    const words = t.forms.endMandate;
    const placeholder = t.forms.choose;
    return {
      title: words.title,
      blocks: [
        searchInput({ name: 'membership', label: words.membership, suggestion: 'suggest:mandates', placeholder }),
        dateInput({ name: 'endsOn', label: words.endsOn, initial: viewer.today }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const endsOn = values.text('endsOn');
    const input = { membershipId: values.text('membership'), endsOn, reason: values.text('reason') };
    const { name, seat } = await endMandate(viewer, input, deps);
    return lines(t.forms.endMandate.done({ name, seat, endsOn }));
  },
};
