import { UserError } from '../../errors.ts';
import { toDbDate } from '../time/civil-date.ts';
import { mostOf, type SheetFieldKey, type SheetFieldKind, sheetField } from './sheet-fields.ts';

/** What fields of these kinds become in the sheet's own row; the others name something that the agreement must hold. */
const PLAIN = ['text', 'paragraph', 'tags', 'date', 'years', 'flag', 'percent', 'ages', 'choice'] as const;

type PlainKind = (typeof PLAIN)[number] & SheetFieldKind;

/** What was given, as the sheet's own row keeps it, and what is wrong with it by field. */
export interface ReadGiven {
  data: Record<string, unknown>;
  faults: Record<string, UserError>;
}

/** Reads what was given of some fields, those that need nothing but themselves. */
export function readGiven(keys: readonly SheetFieldKey[], given: Partial<Record<SheetFieldKey, unknown>>): ReadGiven {
  const read: ReadGiven = { data: {}, faults: {} };
  for (const key of keys) {
    const { kind } = sheetField(key);
    if (!isPlain(kind)) continue;
    const data = readers[kind](given[key], key);
    if (data instanceof UserError) read.faults[key] = data;
    else Object.assign(read.data, data);
  }
  // A need says where it is read (Art. 7).
  if (read.data.need && read.data.needSource === '') read.faults.needSource = new UserError('sourceRequired');
  return read;
}

function isPlain(kind: SheetFieldKind): kind is PlainKind {
  return PLAIN.some((one) => one === kind);
}

type Read = Record<string, unknown> | UserError;

const readers: Record<PlainKind, (given: unknown, key: SheetFieldKey) => Read> = {
  text: (given, key) => readText(String(given ?? '').replace(/\s+/g, ' '), key),
  paragraph: (given, key) => readText(String(given ?? '').replace(/\r\n/g, '\n'), key),
  tags: (given, key) => ({
    [key]: String(given ?? '')
      .split(/[\n,;]+/)
      .map((one) => one.trim())
      .filter(Boolean),
  }),
  date: (given, key) => (given ? { [key]: toDbDate(String(given)) } : new UserError('required')),
  years: (given, key) => {
    const years = readYears(String(given ?? ''));
    return years ? { [key]: years } : new UserError('planYears');
  },
  flag: (given, key) => ({ [key]: given === true }),
  percent: (given, key) => {
    const isPercent = typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= 100;
    return given === null || given === undefined || isPercent ? { [key]: given ?? null } : new UserError('percent');
  },
  ages: (given) => {
    const ages = readAges(String(given ?? ''));
    return ages === undefined ? new UserError('ageRange') : { ageMin: ages?.min ?? null, ageMax: ages?.max ?? null };
  },
  choice: (given, key) => {
    const { of = [], whenEmpty, isRequired } = sheetField(key);
    if (of.some((code) => code === given)) return { [key]: given };
    return isRequired ? new UserError('required') : { [key]: whenEmpty ?? null };
  },
};

function readText(given: string, key: SheetFieldKey): Read {
  const [text, most] = [given.trim(), mostOf(key)];
  if (text === '' && sheetField(key).isRequired) return new UserError('required');
  return text.length > most ? new UserError('tooLong', { most }) : { [key]: text };
}

/** « 2021, 2022 » and « 2021-2023 » as years, in order, each once; null when it is none of these. */
export function readYears(text: string): number[] | null {
  const years = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [, from = '', to = from] = /^(20\d{2})(?:[-–](20\d{2}))?$/.exec(part) ?? [];
      const length = Number(to) - Number(from) + 1;
      return from && length >= 1 ? Array.from({ length }, (_, place) => Number(from) + place) : [Number.NaN];
    });
  if (years.length === 0 || years.some(Number.isNaN)) return null;
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** « 3-12 » as a range, null for none; undefined when it is no range. */
function readAges(text: string): { min: number; max: number } | null | undefined {
  if (text.trim() === '') return null;
  const [, from, to] = /^(\d{1,3})\s*[-–à]\s*(\d{1,3})(?:\s*ans)?$/.exec(text.trim()) ?? [];
  const [min, max] = [Number(from), Number(to)];
  return from && to && min <= max && max <= 120 ? { min, max } : undefined;
}
