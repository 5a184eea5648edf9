import { type KeyOfKind, sheetField, sheetFieldKeys } from '../domain/sheets/sheet-fields.ts';
import { resourceWords } from '../domain/spreadsheet/cell-words.ts';
import type { Written } from '../domain/spreadsheet/column.ts';
import { tables } from '../domain/spreadsheet/columns.ts';
import type { Vocabulary } from '../domain/spreadsheet/vocabulary.ts';
import { sheetFields as englishFields } from './en/sheet-fields.ts';
import { spreadsheet as english } from './en/spreadsheet.ts';
import { sheetFields as frenchFields } from './fr/sheet-fields.ts';
import { spreadsheet as french } from './fr/spreadsheet.ts';
import type { ValueWords } from './sheet-field-words.ts';

/** Both languages at once: whoever fills a spreadsheet in writes in either. */
export const vocabulary: Vocabulary = {
  tables: {
    ...tables,
    sheets: {
      ...written(french.sheets, english.sheets),
      columns: Object.fromEntries(
        sheetFieldKeys.map((key) => {
          const [fr, en] = [frenchFields[key], englishFields[key]];
          return [key, { names: { fr: fr.label, en: en.label }, also: [...fr.also, ...en.also] }];
        }),
      ),
    },
  },
  choices: { ...fieldChoices(), resource: resourceWords },
  yes: written(french.yes, english.yes),
  no: written(french.no, english.no),
  none: written(french.none, english.none),
};

/** The values of every field that lets people choose. */
function fieldChoices(): Record<KeyOfKind<'choice'>, Record<string, Written>> {
  const keys = sheetFieldKeys.filter((key) => sheetField(key).kind === 'choice') as KeyOfKind<'choice'>[];
  const choices = keys.map((key) => {
    const [fr, en]: Record<string, ValueWords>[] = [frenchFields[key].values, englishFields[key].values];
    const words = Object.entries(fr ?? {}).map(([code, french]) => [code, written(french, en?.[code] ?? french)]);
    return [key, Object.fromEntries(words)];
  });
  return Object.fromEntries(choices);
}

function written(fr: ValueWords, en: ValueWords): Written {
  const texts = [fr, en].flatMap(({ text, cell, also }) => [...(cell ? [text] : []), ...also]);
  return { names: { fr: fr.cell ?? fr.text, en: en.cell ?? en.text }, also: texts };
}
