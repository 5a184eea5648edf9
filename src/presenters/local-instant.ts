import { DateTime } from 'luxon';
import type { Catalogue } from '../i18n/catalogue.ts';

/** « 3 mai 2021, 09:00 » in a zone. */
export function localInstant(at: Date, timeZone: string, t: Catalogue): string {
  const local = DateTime.fromJSDate(at, { zone: timeZone });
  return `${t.date(local.toFormat('yyyy-MM-dd'))}, ${local.toFormat('HH:mm')}`;
}
