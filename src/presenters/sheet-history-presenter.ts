import type { ChangedField, KeptValue } from '../domain/sheets/changed-field.ts';
import type { SheetChange } from '../domain/sheets/list-sheet-history.ts';
import {
  type KeyOfKind,
  type SheetFieldKey,
  sheetField,
  sheetFieldKeys,
  sheetFields,
} from '../domain/sheets/sheet-fields.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { fundingPart, indicatorPart, meansPart } from './history-part-presenter.ts';
import { choiceText } from './sheet-field-presenter.ts';

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
  const { field } = t.sheetHistory;
  const label = labelOf(name, t);
  if (label === null) return null;
  if (Array.isArray(before) && Array.isArray(after)) {
    // Of two long lists, what only one of them holds.
    const [gone, come] = [without(before, after), without(after, before)];
    return field({ label, before: valueText(name, gone, t), after: valueText(name, come, t) });
  }
  const [from, to] = [valueText(name, before, t), valueText(name, after, t)];
  return field({ label, ...whereTheyPart(from, to) });
}

function labelOf(name: string, t: Catalogue): string | null {
  const { parts } = t.sheetHistory;
  if (isField(name)) return t.sheetFields[name].label;
  return Object.hasOwn(parts, name) ? parts[name as keyof typeof parts] : null;
}

/** Where a field's changes are told among others: fields as their table has them, then what belongs to the sheet. */
export function placeInHistory({ name }: ChangedField): number {
  const place = sheetFieldKeys.indexOf(name as SheetFieldKey);
  return place < 0 ? sheetFieldKeys.length : place;
}

function isField(name: string): name is SheetFieldKey {
  return Object.hasOwn(sheetFields, name);
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
    return value.length === 0 ? words.nothing : value.map((one) => valueText(name, one, t)).join(t.semicolon);
  }
  if (typeof value === 'object') {
    const part = value as Record<string, KeptValue>;
    return Object.hasOwn(PARTS, name) ? (PARTS[name]?.(part, t) ?? '') : objectText(part, t);
  }
  return isField(name) ? fieldValueText(name, value, t) : String(value);
}

/** A field's value as the trail keeps it: names are words already. */
function fieldValueText(name: SheetFieldKey, value: string | number, t: Catalogue): string {
  const { kind } = sheetField(name);
  if (kind === 'percent' && typeof value === 'number') return t.sheets.percent({ progress: value });
  if (kind === 'date' && isDay(value)) return t.date(value);
  return kind === 'choice' ? choiceText(name as KeyOfKind<'choice'>, String(value), t) : String(value);
}

/** What belongs to the sheet and is told whole. */
const PARTS: Record<string, (part: Record<string, KeptValue>, t: Catalogue) => string> = {
  means: meansPart,
  fundings: fundingPart,
  indicators: indicatorPart,
};

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
