import { fold } from '../../text/fold.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { type CellRead, refused } from './cell-read.ts';
import type { WrittenCell } from './written-table.ts';

/** Which day a month stands for: a start begins with it, everything else ends with it. */
export type Edge = 'first' | 'last';

const MONTHS = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** Days that spreadsheets count from 30 December 1899: 1954 to 2119. A smaller number is a year or a slip. */
const SERIALS = { least: 20_000, most: 80_000 };

const HOUR = String.raw`(?:(?:t| | a )\d{1,2}[:h].*)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[ ./](\d{1,2})[ ./](\d{1,2})${HOUR}$`);
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[ ./](\d{1,2})[ ./](\d{4}|\d{2})${HOUR}$`);
const DAY_AND_WORD = /^(\d{1,2})(?:er|st|nd|rd|th)?[ ./]+([a-z]+)[ ./,]+(\d{4}|\d{2})$/;
const WORD_AND_DAY = /^([a-z]+)[ .]+(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/;
const MONTH_WORD = /^(?:(debut|mi|fin|courant|early|mid|end of) )?([a-z]+)[ ./]+(\d{4}|\d{2})$/;
const MONTH_NUMBER = /^()(\d{1,2})[ ./](\d{4})$/;

/** A date as spreadsheets hold it or as people write it; of a month alone, its first or its last day, with a remark. */
export function readDateCell({ text, date, isMonth, number }: WrittenCell, edge: Edge): CellRead<CivilDate> {
  if (date !== undefined) return isMonth ? monthRead(date.slice(0, 7), edge) : { value: date };
  const days = number ?? (/^\d{5}$/.test(text) ? Number(text) : Number.NaN);
  if (days >= SERIALS.least && days <= SERIALS.most) return { value: addDays('1899-12-30', Math.floor(days)) };
  const given = fold(text).replace(/^(le )?((lun|mar|mercre|jeu|vendre|same)di|dimanche)?,? ?(le )?/, '');
  const day = dayIn(given);
  if (day) return { value: day };
  const [, part, month = '', year = ''] = MONTH_WORD.exec(given) ?? MONTH_NUMBER.exec(given) ?? [];
  const found = dayOf(year, month, '1');
  return found ? monthRead(found.slice(0, 7), edge, part) : refused('cellDate');
}

function dayIn(text: string): CivilDate | null {
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year) return dayOf(year, month, day);
  const [, first = '', second = '', last = ''] = DAY_FIRST.exec(text) ?? DAY_AND_WORD.exec(text) ?? [];
  if (first) return dayOf(last, second, first);
  const [, word = '', at = '', of = ''] = WORD_AND_DAY.exec(text) ?? [];
  return word ? dayOf(of, word, at) : null;
}

/** The day of the calendar; null when there is none, such as 31 June. A year of two digits is of this century. */
function dayOf(year: string, month: string, day: string): CivilDate | null {
  const number = /^\d+$/.test(month) ? Number(month) : monthNamed(month);
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(date)) return null;
  const read = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? null : date;
}

/** A month by its name or by the beginning of it that no other has; 0 for none. */
function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  const fitting = MONTHS.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? [index + 1] : []));
  return fitting.length === 1 ? (fitting[0] ?? 0) : 0;
}

function monthRead(month: string, edge: Edge, part = ''): CellRead<CivilDate> {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = String(new Date(Date.UTC(year, number, 0)).getUTCDate());
  const end = { debut: '01', early: '01', mi: '15', mid: '15', fin: last, 'end of': last }[part];
  return { value: `${month}-${end ?? (edge === 'first' ? '01' : last)}`, remark: 'monthTaken' };
}
