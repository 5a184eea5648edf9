import type { Sheet } from 'write-excel-file/node';
import { cellWords, flagWords } from '../../domain/spreadsheet/cell-words.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
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

export type ChoiceList = keyof Choices | 'status' | 'kind' | 'visibility' | 'resource' | 'flag';

export const choicesTab = { fr: 'Listes', en: 'Lists' };

const titles: Record<ChoiceList, Record<Language, string>> = {
  parties: { fr: 'Parties', en: 'Parties' },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  axes: { fr: 'Axes Caf', en: 'Caf axes' },
  committees: { fr: 'Instances', en: 'Committees' },
  people: { fr: 'Personnes', en: 'People' },
  status: { fr: 'Statuts', en: 'Statuses' },
  kind: { fr: 'Natures', en: 'Kinds' },
  visibility: { fr: 'Confidentialité', en: 'Visible to' },
  resource: { fr: 'Moyens', en: 'Means' },
  flag: { fr: 'Oui / non', en: 'Yes / no' },
};

/** Each list with its values, in the order of the tab's columns. */
export function choiceLists(choices: Choices, language: Language): { list: ChoiceList; values: string[] }[] {
  const words = (of: Record<string, { names: Record<Language, string> }>) =>
    Object.values(of).map(({ names }) => names[language]);
  const values: Record<ChoiceList, string[]> = {
    ...choices,
    status: words(cellWords.status),
    kind: words(cellWords.kind),
    visibility: words(cellWords.visibility),
    resource: words(cellWords.resource),
    flag: words(flagWords),
  };
  return (Object.keys(titles) as ChoiceList[]).map((list) => ({ list, values: values[list] }));
}

/** The tab that the drop-downs of the others draw on. */
export function choicesSheet(choices: Choices, language: Language): Sheet<Buffer> {
  const lists = choiceLists(choices, language);
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    sheet: choicesTab[language],
    data: [
      lists.map(({ list }) => headingCell(titles[list][language])),
      ...Array.from({ length: longest }, (_, place) => lists.map(({ values }) => textCell(values[place]))),
    ],
    columns: lists.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  };
}
