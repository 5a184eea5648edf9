import { addReading } from '../../domain/indicators/add-reading.ts';
import { findIndicator } from '../../domain/indicators/find-indicator.ts';
import { requireReadingRight } from '../../domain/indicators/indicator-access.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { addedReadingText } from '../../presenters/indicator-presenter.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { readDayOrYear } from './read-day-or-year.ts';

/** Adds a value to an indicator, with its source (Art. 7, A7-4). */
export const addReadingForm: Form = {
  id: 'add-reading',

  async open({ viewer, args, deps, t }) {
    const indicator = await findIndicator({ ...viewer, audience: 'self' }, args.indicator ?? '', deps);
    await requireReadingRight(viewer, indicator, deps);
    const words = t.forms.addReading;
    return {
      title: words.title,
      blocks: [
        ...lines([indicator.code, indicator.label, indicator.unit && `(${indicator.unit})`].filter(Boolean).join(' ')),
        textInput({ name: 'on', label: words.on, hint: words.onHint, most: 40 }),
        textInput({ name: 'value', label: words.value, hint: words.valueHint, most: 40 }),
        textInput({ name: 'source', label: words.source, hint: words.sourceHint, most: 300 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const self = { ...viewer, audience: 'self' as const };
    const given = { code: args.indicator ?? '', value: values.text('value'), source: values.text('source') };
    const added = await addReading(self, { ...given, on: readDay(values.text('on')) }, deps);
    return lines(addedReadingText(added, t));
  },
};

function readDay(text: string): string {
  try {
    return readDayOrYear(text);
  } catch (error) {
    if (error instanceof UserError) throw new InvalidForm({ on: error });
    throw error;
  }
}
