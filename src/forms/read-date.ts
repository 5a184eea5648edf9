import { DateTime } from 'luxon';
import { fold } from '../domain/text/fold.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
import { UserError } from '../errors.ts';

const FORMATS = ['yyyy-MM-dd', 'd/M/yyyy', 'd.M.yyyy', 'd-M-yyyy'];

/**
 * A civil date as people type it: 2021-03-01, 01/03/2021, « 1er mars 2021 », “1 March 2021”.
 * @throws UserError when the text is no date of the calendar.
 */
export function readDate(text: string): CivilDate {
  const given = text.trim();
  const spelled = fold(given).replace(/^1er\b/, '1');
  const candidates = [
    ...FORMATS.map((format) => DateTime.fromFormat(given, format)),
    ...['fr', 'en'].map((locale) => DateTime.fromFormat(accented(spelled, locale), 'd LLLL yyyy', { locale })),
  ];
  const date = candidates.find((candidate) => candidate.isValid);
  if (!date) throw new UserError('date', { given });
  return date.toFormat('yyyy-MM-dd');
}

/** Luxon knows « février », not « fevrier »: the month's own spelling is put back. */
function accented(folded: string, locale: string): string {
  const months = Array.from({ length: 12 }, (_, month) =>
    DateTime.utc(2021, month + 1, 1)
      .setLocale(locale)
      .toFormat('LLLL'),
  );
  return months.reduce((text, month) => text.replace(fold(month), month), folded);
}
