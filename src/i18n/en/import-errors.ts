import type { Catalogue } from '../catalogue.ts';
import type { importErrors as french } from '../fr/import-errors.ts';

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
const names = (items: string[]) => items.map(quoted).join(', ');

export const importErrors: Pick<Catalogue['errors'], keyof typeof french> = {
  leadPartyMissing: ({ known }) => `Say which party leads: ${names(known)}.`,
  datesOrYears: () => 'It needs a start and a due date, or the years of the plan.',
  emailKept: ({ name }) => `The roster has another address for ${name}: a file does not replace it. Empty the cell.`,
  seatUnknown: ({ known }) => `Say which seat: ${names(known)}.`,
  lineTwice: ({ line, what }) => `Line ${line} already speaks of ${quoted(what)}: keep one of the two.`,
  importGone: () => 'This import no longer exists, or is not yours. Send the file again in my direct messages.',
  importConfirmed: () => 'This import is already saved; it was not saved twice.',
  importUndone: () => 'This import was undone. To make it again, send the file again.',
  importEmpty: () => 'This file changes nothing: all that it says is saved already.',
  importNotConfirmed: () => 'This import was not saved: there is nothing to undo.',
  importTouched: ({ what }) =>
    `Since this import, other changes touched ${names(what)}: undoing it would lose them. Mend those sheets one by one instead. Nothing was changed.`,
  oneSpreadsheet: () => 'Send one spreadsheet at a time. Nothing was saved.',
};
