import type { spreadsheet as french } from '../fr/spreadsheet.ts';
import { word } from '../table-words.ts';
import { spreadsheetTables } from './spreadsheet-tables.ts';

export const spreadsheet: typeof french = {
  sheets: word('Actions', 'Action sheets'),
  tables: spreadsheetTables,
  resource: {
    FTE: word('FTE'),
    OPERATING: word('Operating (€)', 'Operating'),
    INVESTMENT: word('Investment (€)', 'Investment'),
    IN_KIND: word('In kind'),
    DATA: word('Data'),
  },
  yes: word('Yes'),
  no: word('No'),
  none: word('None'),
  late: word('Late', 'Overdue', 'Delayed'),
  firstName: word('First name'),
  reason: word('Reason'),
};
