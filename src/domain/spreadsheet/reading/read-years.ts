import { fold } from '../../text/fold.ts';
import { type CellRead, refused } from './cell-read.ts';
import type { WrittenCell } from './written-table.ts';

const MOST_YEARS = 30;

/** « 2021 », whatever kind of cell holds it. */
export function readYearCell({ text, date }: WrittenCell): CellRead<number> {
  const years = yearsIn(date?.slice(0, 4) ?? text);
  return years?.length === 1 ? { value: years[0] } : refused('cellYear');
}

/** « 2021, 2022 », « 2021-2023 », « 2021 à 2023 », in order, each once. */
export function readYearsCell({ text, date }: WrittenCell): CellRead<number[]> {
  const years = yearsIn(date?.slice(0, 4) ?? text);
  return years ? { value: years } : refused('cellYears');
}

function yearsIn(text: string): number[] | null {
  const written = text
    .replace(/\s*(?:[-–—→]|\b(?:au?|to|jusqu.en)\b|à)\s*(?=20\d{2})/gi, '-')
    .replace(/\b(?:et|and)\b|[,;/&+]/gi, ' ');
  const parts = written.split(/\s+/).filter(Boolean);
  const [first = ''] = parts;
  if (/^(annees?|years?)$/.test(fold(first))) parts.shift();
  const years = parts.flatMap((part) => span(part) ?? [Number.NaN]);
  if (years.length === 0 || years.length > MOST_YEARS || years.some(Number.isNaN)) return null;
  return [...new Set(years)].toSorted((one, other) => one - other);
}

function span(part: string): number[] | null {
  const [, from, to = from] = /^(20\d{2})(?:-(20\d{2}))?$/.exec(part) ?? [];
  const length = Number(to) - Number(from) + 1;
  if (!(length >= 1 && length <= MOST_YEARS)) return null;
  return Array.from({ length }, (_, place) => Number(from) + place);
}
