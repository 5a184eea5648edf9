import type { MeetingFacts } from '../domain/meetings/meeting-facts.ts';
import type { MeetingSlot } from '../domain/meetings/read-meeting-input.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { hourOf } from '../presenters/meeting-presenter.ts';
import type { ValuesOf } from './field.ts';
import { dateField, numberField, textField, timeField } from './fields.ts';

/** A meeting's date, hour, length and place, filled with what is known. */
export function slotFields(
  known: Partial<Pick<MeetingFacts, 'day' | 'startsAt' | 'timeZone' | 'minutes' | 'place' | 'link'>>,
  t: Catalogue,
) {
  const words = t.forms.planMeeting;
  const { day, startsAt = null, timeZone = 'UTC', minutes = 120, place, link } = known;
  return {
    day: dateField({ label: words.day, initial: day }),
    hour: timeField({ label: words.hour, initial: hourOf({ startsAt, timeZone }) ?? '14:00' }),
    minutes: numberField({ label: words.minutes, initial: minutes }),
    place: textField({ label: words.place, isOptional: true, most: 200, initial: place ?? '' }),
    link: textField({ label: words.link, isOptional: true, most: 500, initial: link ?? '' }),
  };
}

/** The slot that the form gives. */
export function slotOf({ day, hour, minutes, place, link }: ValuesOf<ReturnType<typeof slotFields>>): MeetingSlot {
  return { day, hour, minutes, place, link };
}
