import type { MissingPaper } from '../domain/agenda/missing-papers.ts';
import type { SlotWarning } from '../domain/meetings/check-slot.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** What speaks against a meeting's date, in words. */
export function warningText(warning: SlotWarning, t: Catalogue): string {
  const words = t.meetings.warnings;
  switch (warning.code) {
    case 'afterTerm':
      return words.afterTerm(warning);
    case 'schoolHoliday':
      return words.schoolHoliday(warning);
    case 'shortDelay':
      return words.shortDelay(warning);
    default:
      return words[warning.code];
  }
}

/** A paper that is not attached, in words. */
export function missingText(missing: MissingPaper, t: Catalogue): string {
  return t.meetings.missing[missing.code](missing);
}
