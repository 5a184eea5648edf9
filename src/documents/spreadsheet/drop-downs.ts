import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { Column } from '../../domain/spreadsheet/column.ts';
import { letterOf } from '../../domain/spreadsheet/reading/head-columns.ts';
import { tableNames } from '../../domain/spreadsheet/tables.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { exportedColumns } from './exported-columns.ts';
import { type ChoiceList, type Choices, choiceLists, choicesTab } from './lists-tab.ts';

const byKey: Record<string, ChoiceList> = {
  objective: 'objectives',
  leadParty: 'parties',
  party: 'parties',
  committee: 'committees',
  leadPerson: 'people',
  sponsor: 'people',
};

function listOf(key: string, column: Column): ChoiceList | undefined {
  if (column.type === 'choice') return column.of;
  return column.type === 'flag' || column.type === 'axes' ? column.type : byKey[key];
}

/** Lines under the header for which a cell offers its list. */
const LINES = 1000;

/**
 * Drop-downs for what is chosen from a list. They propose and do not forbid: a cell may hold several axes, and what the
 * bot cannot read it says line by line.
 */
export function dropDowns(choices: Choices, language: Language): Feature<Stream | Buffer | Blob> {
  const lists = choiceLists(choices, language);
  const validations = tableNames.map((name) =>
    exportedColumns(name).flatMap(([key, column], at) => {
      const place = lists.findIndex(({ list }) => list === listOf(key, column));
      const count = lists[place]?.values.length ?? 0;
      if (count === 0) return [];
      const cells = `${letterOf(at)}2:${letterOf(at)}${LINES}`;
      const from = `${choicesTab[language]}!$${letterOf(place)}$2:$${letterOf(place)}$${count + 1}`;
      return [
        `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>${from}</formula1></dataValidation>`,
      ];
    }),
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const own = validations[sheetIndex] ?? [];
            if (own.length === 0) return xml;
            const markup = `<dataValidations count="${own.length}">${own.join('')}</dataValidations>`;
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
          },
        },
      },
    },
  };
}
