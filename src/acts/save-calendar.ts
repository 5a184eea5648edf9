import { LARGEST_CALENDAR, readHolidays } from '../calendar/read-holidays.ts';
import { importHolidays } from '../domain/agreement/import-holidays.ts';
import { agreementRights } from '../domain/agreement/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { say, shown } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Saves the days of a calendar file; the chat gives it again, so that nothing is kept meanwhile. */
export const saveCalendar: Act<PayloadOf<'save-calendar'>> = {
  payload: payloads['save-calendar'],
  run: async ({ viewer, deps, fetchFile, t }, { file }) => {
    await requireRight(viewer, agreementRights.importHolidays);
    if (!fetchFile) throw new UserError('formNeedsButton');
    const { name: source, bytes } = await fetchFile(file, LARGEST_CALENDAR);
    const { spans } = readHolidays(bytes, { file: source, zone: viewer.agreement.timeZone });
    const counts = await importHolidays(viewer, { kind: 'SCHOOL_HOLIDAY', spans, source }, deps);
    return { passages: [...say(t.days.saved({ source, ...counts })), ...shown('days')], isInPlace: true };
  },
};
