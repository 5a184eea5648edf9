import type { PollInput } from '../domain/polls/read-poll-input.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ValuesOf } from './field.ts';
import { dateField, timeField } from './fields.ts';

/** Dates filled in beforehand; the others may stay empty. */
const SUGGESTED = 3;

/** The dates that a poll asks about, each with its hour. */
export function pollSlotFields(days: CivilDate[], t: Catalogue) {
  const words = t.polls.form;
  const day = (number: number) => ({
    label: words.day({ number }),
    initial: number <= SUGGESTED ? days[number - 1] : undefined,
  });
  const hour = (number: number) => timeField({ label: words.hour({ number }), initial: '14:00' });
  return {
    day1: dateField(day(1)),
    hour1: hour(1),
    day2: dateField({ ...day(2), isOptional: true }),
    hour2: hour(2),
    day3: dateField({ ...day(3), isOptional: true }),
    hour3: hour(3),
    day4: dateField({ ...day(4), isOptional: true }),
    hour4: hour(4),
    day5: dateField({ ...day(5), isOptional: true }),
    hour5: hour(5),
  };
}

/** The dates that the form gives, lines left empty among them. */
export function pollSlotsOf(values: ValuesOf<ReturnType<typeof pollSlotFields>>): PollInput['slots'] {
  return [
    { day: values.day1, hour: values.hour1 },
    { day: values.day2 ?? '', hour: values.hour2 },
    { day: values.day3 ?? '', hour: values.hour3 },
    { day: values.day4 ?? '', hour: values.hour4 },
    { day: values.day5 ?? '', hour: values.hour5 },
  ];
}
