import { z } from 'zod';
import { addReading } from '../domain/indicators/add-reading.ts';
import { findIndicator } from '../domain/indicators/find-indicator.ts';
import { indicatorRights } from '../domain/indicators/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { InvalidForm, UserError } from '../errors.ts';
import { addedReadingText } from '../presenters/indicator-presenter.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { say, shown } from './passage.ts';
import { readDayOrYear } from './read-day-or-year.ts';

/** Adds a value to an indicator, with its source (Art. 7, A7-4). */
export const addReadingForm = defineForm({
  id: 'add-reading',
  args: z.object({ indicator: z.string() }),

  async open({ viewer, args, deps, t }) {
    const indicator = await findIndicator({ ...viewer, audience: 'self' }, args.indicator, deps);
    await requireRight(viewer, indicatorRights.addReading, indicator, deps);
    const words = t.forms.addReading;
    const { code, label, unit } = indicator;
    return {
      title: words.title,
      submit: words.submit,
      intro: say([code, label, unit && `(${unit})`].filter(Boolean).join(' ')),
      fields: {
        on: textField({ label: words.on, hint: words.onHint, most: 40 }),
        value: textField({ label: words.value, hint: words.valueHint, most: 40 }),
        source: textField({ label: words.source, hint: words.sourceHint, most: 300, isJudgedLater: true }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { on, value, source }) {
    const self = { ...viewer, audience: 'self' as const };
    const added = await addReading(self, { code: args.indicator, value, source, on: readDay(on) }, deps);
    return [...say(addedReadingText(added, t)), ...shown('indicator', added.code)];
  },
});

function readDay(text: string): string {
  try {
    return readDayOrYear(text);
  } catch (error) {
    if (error instanceof UserError) throw new InvalidForm({ on: error });
    throw error;
  }
}
