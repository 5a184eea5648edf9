import { addClosedDay } from '../../domain/agreement/add-closed-day.ts';
import { requireCoordinator } from '../../domain/people/access.ts';
import { dateInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Enters a public holiday that the computation does not know. */
export const addClosedDayForm: Form = {
  id: 'add-closed-day',

  async open({ viewer, t }) {
    requireCoordinator(viewer);
    const words = t.forms.addClosedDay;
    return {
      title: words.title,
      blocks: [
        dateInput({ name: 'on', label: words.on }),
        textInput({ name: 'label', label: words.label, hint: words.hint, most: 120 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const day = await addClosedDay(viewer, { on: values.text('on'), label: values.text('label') }, deps);
    return lines(t.forms.addClosedDay.done(day));
  },
};
