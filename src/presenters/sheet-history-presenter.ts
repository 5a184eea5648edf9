import type { ChangedField, KeptValue } from '../domain/sheets/changed-field.ts';
import type { SheetChange } from '../domain/sheets/list-sheet-history.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { fundingPart, indicatorPart, meansPart } from './history-part-presenter.ts';

/** As much of a long text as one reads in a history. */
const MOST = 300;

/** What stays of what two long texts share, before the place where they part. */
const SHARED = 40;

/** What was done; whatever we do not know is said to have changed the sheet. */
export function sheetChangeText({ by, action }: SheetChange, t: Catalogue): string {
  const { actions, other, said } = t.sheetHistory;
  return said({ by, what: Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : other });
}

/** « Fin prévue : 30 juin 2021 → 31 août 2021 »; null for a field that has no name here. */
export function changedFieldText({ name, before, after }: ChangedField, t: Catalogue): string | null {
  const { fields, field } = t.sheetHistory;
  if (!Object.hasOwn(fields, name)) return null;
  const label = fields[name as keyof typeof fields];
  if (Array.isArray(before) && Array.isArray(after)) {
    // Of two long lists, what only one of them holds.
    const [gone, come] = [without(before, after), without(after, before)];
    return field({ label, before: valueText(name, gone, t), after: valueText(name, come, t) });
  }
  const [from, to] = [valueText(name, before, t), valueText(name, after, t)];
  return field({ label, ...whereTheyPart(from, to) });
}

function without(list: KeptValue[], other: KeptValue[]): KeptValue[] {
  const held = new Set(other.map((one) => JSON.stringify(one)));
  return list.filter((one) => !held.has(JSON.stringify(one)));
}

function valueText(name: string, value: KeptValue | KeptValue[], t: Catalogue): string {
  const words = t.sheetHistory;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (Array.isArray(value)) {
    return value.length === 0 ? words.nothing : value.map((one) => valueText(name, one, t)).join(' ; ');
  }
  if (typeof value === 'object') {
    const part = value as Record<string, KeptValue>;
    return Object.hasOwn(PARTS, name) ? (PARTS[name]?.(part, t) ?? '') : objectText(part, t);
  }
  if (typeof value === 'number') return name === 'progress' ? t.sheets.percent({ progress: value }) : String(value);
  if ((name === 'startsOn' || name === 'dueOn') && isDay(value)) return t.date(value);
  return named(Object.hasOwn(CODES, name) ? CODES[name]?.(t) : undefined, value);
}

/** Fields that hold a code rather than words. */
const CODES: Record<string, (t: Catalogue) => Record<string, string>> = {
  status: (t) => t.sheets.statuses,
  kind: (t) => t.sheets.kinds,
  visibility: (t) => t.minutes.visibility,
};

/** What belongs to the sheet and is told whole. */
const PARTS: Record<string, (part: Record<string, KeptValue>, t: Catalogue) => string> = {
  means: meansPart,
  fundings: fundingPart,
  indicators: indicatorPart,
};

function named(codes: Record<string, string> | undefined, value: string): string {
  return codes && Object.hasOwn(codes, value) ? (codes[value] ?? value) : value;
}

function objectText({ label, dueOn, doneOn, min, max }: Record<string, KeptValue>, t: Catalogue): string {
  if (typeof min === 'number' && typeof max === 'number') return t.sheets.ages({ min, max });
  if (typeof label !== 'string' || !isDay(dueOn)) return typeof label === 'string' ? label : '…';
  return t.sheets.milestone({ label, dueOn, doneOn: isDay(doneOn) ? doneOn : null, isLate: false });
}

function isDay(value: KeptValue): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Two long texts from shortly before the place where they part; what is left out is marked « … ». */
function whereTheyPart(before: string, after: string): { before: string; after: string } {
  const [a, b] = [[...before], [...after]];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const from = Math.max(a.length, b.length) > MOST ? Math.max(0, shared - SHARED) : 0;
  const part = (text: string[]) => {
    const rest = text.slice(from, from + MOST).join('');
    return `${from > 0 ? '…' : ''}${rest}${text.length > from + MOST ? '…' : ''}`;
  };
  return { before: part(a), after: part(b) };
}
