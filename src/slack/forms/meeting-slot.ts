import type { MeetingFacts } from '../../domain/meetings/meeting-facts.ts';
import type { MeetingSlot } from '../../domain/meetings/read-meeting-input.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { hourOf } from '../../i18n/meeting-text.ts';
import { dateInput, numberInput, textInput, timeInput } from '../views/inputs.ts';
import type { FormView } from './form.ts';
import type { FormValues } from './form-values.ts';

/** The inputs of a meeting's date, hour, length and place, filled with what is known. */
export function slotInputs(
  known: Partial<Pick<MeetingFacts, 'day' | 'startsAt' | 'timeZone' | 'minutes' | 'place' | 'link'>>,
  t: Catalogue,
): FormView['blocks'] {
  const words = t.forms.planMeeting;
  const { day, startsAt = null, timeZone = 'UTC', minutes = 120, place, link } = known;
  return [
    dateInput({ name: 'day', label: words.day, initial: day }),
    timeInput({ name: 'hour', label: words.hour, initial: hourOf({ startsAt, timeZone }) ?? '14:00' }),
    numberInput({ name: 'minutes', label: words.minutes, initial: minutes }),
    textInput({ name: 'place', label: words.place, isOptional: true, most: 200, ...(place ? { initial: place } : {}) }),
    textInput({ name: 'link', label: words.link, isOptional: true, most: 500, ...(link ? { initial: link } : {}) }),
  ];
}

/** The slot that the form gives. */
export function slotOf(values: FormValues): MeetingSlot {
  return {
    day: values.text('day'),
    hour: values.text('hour'),
    minutes: Number(values.text('minutes')),
    place: values.text('place'),
    link: values.text('link'),
  };
}
