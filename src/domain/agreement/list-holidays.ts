import type { Deps } from '../deps.ts';
import { addDays, addMonths, type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { type HolidayName, namedFrenchHolidays } from '../time/french-holidays.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { ENTERED_BY_HAND } from './entered-by-hand.ts';
import type { HolidaySpan } from './holiday-span.ts';
import { agreementRights } from './rights.ts';

/** A public holiday: one that is computed, or one of the agreement's own. */
export type PublicHoliday =
  | { name: HolidayName; startsOn: CivilDate; endsOn: CivilDate }
  | (HolidaySpan & { source: string | null });

export interface HolidaysAnswer {
  /** First and last day asked about, inclusive. */
  from: CivilDate;
  to: CivilDate;
  publicHolidays: PublicHoliday[];
  schoolHolidays: HolidaySpan[];
  /** Files from which these school holidays were taken. */
  schoolSources: string[];
  /** Whether school holidays were ever imported, for these dates or others. */
  knowsSchool: boolean;
  mayEdit: boolean;
  /** Whether there is something that the coordinator could take away. */
  mayRemove: boolean;
}

/** Public and school holidays of a year, or of the twelve months to come: computed, entered or imported, never guessed. */
export async function listHolidays(
  viewer: Viewer,
  { year }: { year: number | null },
  { db }: Pick<Deps, 'db'>,
): Promise<HolidaysAnswer> {
  const agreementId = viewer.agreement.id;
  const from = year === null ? viewer.today : `${year}-01-01`;
  const to = year === null ? addDays(addMonths(from, 12), -1) : `${year}-12-31`;
  const [rows, schoolRows, ownRows] = await Promise.all([
    db.calendarSpan.findMany({
      where: { agreementId, startsOn: { lte: toDbDate(to) }, endsOn: { gte: toDbDate(from) } },
      orderBy: [{ startsOn: 'asc' }, { endsOn: 'asc' }],
    }),
    db.calendarSpan.count({ where: { agreementId, kind: 'SCHOOL_HOLIDAY' } }),
    db.calendarSpan.count({ where: { agreementId } }),
  ]);
  const read = ({ label, startsOn, endsOn }: (typeof rows)[number]) => {
    return { label, startsOn: fromDbDate(startsOn), endsOn: fromDbDate(endsOn) };
  };
  const own = rows.filter(({ kind }) => kind === 'PUBLIC_HOLIDAY');
  const school = rows.filter(({ kind }) => kind === 'SCHOOL_HOLIDAY');
  const mayEdit = mayHere(viewer, agreementRights.addClosedDay);
  return {
    from,
    to,
    publicHolidays: [
      ...computed(from, to),
      ...own.map((row) => ({ ...read(row), source: row.source === ENTERED_BY_HAND ? null : row.source })),
    ].toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)),
    schoolHolidays: school.map(read),
    schoolSources: [...new Set(school.map(({ source }) => source))].toSorted(),
    knowsSchool: schoolRows > 0,
    mayEdit,
    mayRemove: mayEdit && ownRows > 0,
  };
}

function computed(from: CivilDate, to: CivilDate): PublicHoliday[] {
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];
  return years
    .flatMap(namedFrenchHolidays)
    .filter(({ on }) => from <= on && on <= to)
    .map(({ on, name }) => ({ name, startsOn: on, endsOn: on }));
}
