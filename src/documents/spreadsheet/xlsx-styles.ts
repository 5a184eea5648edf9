import { readXml } from './read-xml.ts';

/** How a number is shown: a date, a month alone, a percentage, or as it is. */
export type NumberLook = 'plain' | 'date' | 'month' | 'percent';

const DATES = [14, 15, 16, 22, ...between(27, 31), 36, ...between(50, 54), 57, 58];
const MONTHS = [17];
const PERCENTAGES = [9, 10];

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

/** How each style of a workbook shows numbers, in the order of the styles. */
export function readLooks(xml: string): NumberLook[] {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  // Conditional formats declare some again, further on.
  const declare = (id: number, code: string) => codes.has(id) || codes.set(id, code);
  let isCellFormats = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') declare(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCellFormats = true;
      if (name === 'xf' && isCellFormats) looks.push(lookOf(Number(attribute('numFmtId') ?? 0), codes));
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return looks;
}

function lookOf(id: number, codes: Map<number, string>): NumberLook {
  const code = codes.get(id);
  if (code !== undefined) return codeLook(code);
  if (MONTHS.includes(id)) return 'month';
  if (PERCENTAGES.includes(id)) return 'percent';
  return DATES.includes(id) ? 'date' : 'plain';
}

/** What a format's code shows: « dd/mm/yyyy », « mmm-yy », « 0.0% ». */
export function codeLook(code: string): NumberLook {
  const [first = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  const signs = first.toLowerCase();
  if (/^(general|standard)?$/.test(signs.trim())) return 'plain';
  if (signs.includes('%')) return 'percent';
  const isDate = /[dyj]|a{2,4}/.test(signs) || (signs.includes('m') && !/[hs]/.test(signs));
  if (!isDate) return 'plain';
  return signs.includes('m') && !/[dj]/.test(signs) ? 'month' : 'date';
}
