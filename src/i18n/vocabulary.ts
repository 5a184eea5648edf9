import { type KeyOfKind, sheetField, sheetFieldKeys } from '../domain/sheets/sheet-fields.ts';
import type { Written } from '../domain/spreadsheet/column.ts';
import { type TableName, tableNames } from '../domain/spreadsheet/tables.ts';
import type { Vocabulary } from '../domain/spreadsheet/vocabulary.ts';
import { sheetFields as englishFields } from './en/sheet-fields.ts';
import { spreadsheet as english } from './en/spreadsheet.ts';
import { sheetFields as frenchFields } from './fr/sheet-fields.ts';
import { spreadsheet as french } from './fr/spreadsheet.ts';
import type { ValueWords } from './sheet-field-words.ts';

/** Both languages at once: whoever fills a spreadsheet in writes in either. */
export const vocabulary: Vocabulary = {
  tables: Object.fromEntries(tableNames.map((name) => [name, wordsOf(name)])) as Vocabulary['tables'],
  choices: { ...fieldChoices(), resource: joined(french.resource, english.resource) },
  yes: written(french.yes, english.yes),
  no: written(french.no, english.no),
  none: written(french.none, english.none),
  late: written(french.late, english.late),
  firstName: written(french.firstName, english.firstName),
  reason: written(french.reason, english.reason),
};

/** A tab and its columns; those of a sheet are its fields. */
function wordsOf(name: TableName): Vocabulary['tables'][TableName] {
  if (name !== 'sheets') {
    const [fr, en] = [french.tables[name], english.tables[name]];
    return { ...written(fr.tab, en.tab), columns: joined(fr.columns, en.columns) };
  }
  const columns = sheetFieldKeys.map((key) => {
    const [fr, en] = [frenchFields[key], englishFields[key]];
    return [key, { names: { fr: fr.label, en: en.label }, also: [...fr.also, ...en.also] }];
  });
  return { ...written(french.sheets, english.sheets), columns: Object.fromEntries(columns) };
}

/** The same things in both languages, by their keys. */
function joined(french: Record<string, ValueWords>, english: Record<string, ValueWords>): Record<string, Written> {
  const words = Object.entries(french).map(([key, word]) => [key, written(word, english[key] ?? word)]);
  return Object.fromEntries(words);
}

/** The values of every field that lets people choose. */
function fieldChoices(): Record<KeyOfKind<'choice'>, Record<string, Written>> {
  const keys = sheetFieldKeys.filter((key) => sheetField(key).kind === 'choice') as KeyOfKind<'choice'>[];
  const choices = keys.map((key) => {
    return [key, joined(frenchFields[key].values, englishFields[key].values)];
  });
  return Object.fromEntries(choices);
}

function written(fr: ValueWords, en: ValueWords): Written {
  const texts = [fr, en].flatMap(({ text, cell, also }) => [...(cell ? [text] : []), ...also]);
  return { names: { fr: fr.cell ?? fr.text, en: en.cell ?? en.text }, also: texts };
}
