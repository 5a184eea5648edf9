import type { spreadsheet as french } from '../fr/spreadsheet.ts';
import type { ValueWords } from '../sheet-field-words.ts';

const word = (text: string, ...also: string[]): ValueWords => ({ text, also });

export const spreadsheet: typeof french = {
  sheets: word('Actions', 'Action sheets'),
  yes: word('Yes'),
  no: word('No'),
  none: word('None'),
};
