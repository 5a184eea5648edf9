import {
  type KeyOfKind,
  type SheetFieldKey,
  type SheetFieldKind,
  sheetField,
  sheetFieldKeys,
} from '../domain/sheets/sheet-fields.ts';
import type { SheetRecord, ValueOfKind } from '../domain/sheets/sheet-record.ts';
import { writePartner, writeReferent } from '../domain/sheets/write-names.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ValueWords } from '../i18n/sheet-field-words.ts';

/** What a field of a sheet says, on a line; empty where it says nothing. */
export function fieldText(sheet: SheetRecord, key: SheetFieldKey, t: Catalogue): string {
  return texts[sheetField(key).kind](sheet[key] as never, { t, key } as never);
}

/** The fields that stand among a sheet's facts, or under a heading each: what nobody said is left out. */
export function fieldsShown(sheet: SheetRecord, as: 'fact' | 'heading', t: Catalogue): [label: string, text: string][] {
  const keys = sheetFieldKeys.filter((key) => sheetField(key).shown === as);
  const told = keys.map((key): [string, string] => [t.sheetFields[key].label, fieldText(sheet, key, t)]);
  return told.filter(([, text]) => text !== '');
}

/** What somebody chose, in words; the code itself when it is none of ours. */
export function choiceText(key: KeyOfKind<'choice'>, code: string, t: Catalogue): string {
  const values: Record<string, ValueWords> = t.sheetFields[key].values;
  return Object.hasOwn(values, code) ? (values[code]?.text ?? code) : code;
}

interface Context<K extends SheetFieldKind> {
  key: KeyOfKind<K>;
  t: Catalogue;
}

const asIs = (text: string) => text;

const texts: { [K in SheetFieldKind]: (value: ValueOfKind<K>, context: Context<K>) => string } = {
  reference: asIs,
  text: asIs,
  paragraph: asIs,
  tags: (tags) => tags.join(', '),
  date: (date, { t }) => t.date(date),
  years: (years) => years.join(', '),
  flag: (flag, { t }) => (flag ? t.sheetHistory.yes : ''),
  percent: (progress, { t }) => (progress === null ? '' : t.sheets.percent({ progress })),
  ages: (ages, { t }) => (ages ? t.sheets.ages(ages) : ''),
  choice: (code, { key, t }) => (code ? choiceText(key, code, t) : ''),
  objective: ({ code, label }) => `${code} ${label}`,
  axes: (axes, { t }) => (axes.length > 0 ? axes.join(', ') : t.sheets.noAxis),
  party: ({ shortName }) => shortName,
  person: (person) => person?.name ?? '',
  body: (body) => body?.name ?? '',
  committee: (committee) => committee?.shortName ?? '',
  referents: (referents) =>
    referents.map(({ party, person }) => writeReferent(person.name, party.shortName)).join(', '),
  partners: (partners) => partners.map(writePartner).join(', '),
  milestones: (steps, { t }) =>
    steps.map(({ label, dueOn, doneOn }) => t.sheets.milestone({ label, dueOn, doneOn, isLate: false })).join(', '),
};
