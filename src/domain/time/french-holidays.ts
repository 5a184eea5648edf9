import { addDays, type CivilDate } from './civil-date.ts';

/** Public holidays with a fixed day, as month and day (Code du travail, art. L3133-1). */
const FIXED = {
  newYear: '01-01',
  labourDay: '05-01',
  victory: '05-08',
  nationalDay: '07-14',
  assumption: '08-15',
  allSaints: '11-01',
  armistice: '11-11',
  christmas: '12-25',
} as const;

/** Those that follow Easter Sunday, in days after it. */
const MOVING = { easterMonday: 1, ascension: 39, whitMonday: 50 } as const;

/** Key of a holiday's name in `i18n`, under `days`. */
export type HolidayName = keyof typeof FIXED | keyof typeof MOVING;

/** The eleven public holidays of metropolitan France in a year, in order. */
export function frenchHolidays(year: number): CivilDate[] {
  return namedFrenchHolidays(year).map(({ on }) => on);
}

/** The same with their names. Ascension may fall on another: they are eleven entries all the same. */
export function namedFrenchHolidays(year: number): { on: CivilDate; name: HolidayName }[] {
  const easter = easterSunday(year);
  const fixed = entries(FIXED).map(([name, day]) => ({ on: `${year}-${day}`, name }));
  const moving = entries(MOVING).map(([name, days]) => ({ on: addDays(easter, days), name }));
  return [...fixed, ...moving].toSorted((a, b) => a.on.localeCompare(b.on));
}

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** Easter Sunday in the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
