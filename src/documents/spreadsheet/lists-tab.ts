import type { Sheet as Tab } from 'write-excel-file/node';
import type { ChoiceName, Written } from '../../domain/spreadsheet/column.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { words } from '../../i18n/words.ts';
import { headingCell, textCell } from '../sheet-cells.ts';

/** What the agreement lets people choose among. */
export interface Choices {
  parties: string[];
  /** Codes. */
  objectives: string[];
  axes: string[];
  committees: string[];
  people: string[];
}

export type ChoiceList = keyof Choices | ChoiceName | 'flag';

export const choicesTab = { fr: 'Listes', en: 'Lists' };

/** Each list with its heading and its values, in the order of the tab's columns. */
export function choiceLists(
  choices: Choices,
  language: Language,
): { list: ChoiceList; title: string; values: string[] }[] {
  const t = words(language);
  const written = (of: Record<string, Written>) => Object.values(of).map(({ names }) => names[language]);
  const titles = { ...t.imports.lists, axes: t.sheetFields.axes.label };
  const among = (list: keyof Choices) => ({ list, title: titles[list], values: choices[list] });
  return [
    ...(['parties', 'objectives', 'axes', 'committees', 'people'] as const).map(among),
    ...Object.entries(vocabulary.choices).map(([name, of]) => {
      const list = name as ChoiceName;
      const title = list === 'resource' ? titles.resource : t.sheetFields[list].label;
      return { list, title, values: written(of) };
    }),
    { list: 'flag', title: titles.flag, values: written({ yes: vocabulary.yes, no: vocabulary.no }) },
  ];
}

/** The tab that the drop-downs of the others draw on. */
export function listsTab(choices: Choices, language: Language): Tab<Buffer> {
  const lists = choiceLists(choices, language);
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    sheet: choicesTab[language],
    data: [
      lists.map(({ title }) => headingCell(title)),
      ...Array.from({ length: longest }, (_, place) => lists.map(({ values }) => textCell(values[place]))),
    ],
    columns: lists.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  };
}
