import { isClosed } from '../sheets/lateness.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import type { Competence } from './competence.ts';
import { fieldsNamed } from './fields-named.ts';
import type { CompetenceTransfer } from './transfers.ts';

/** Open sheets whose lead party loses a field that they name while they run: each needs another lead (A3-2). */
export function passingSheets(
  sheets: SheetRecord[],
  transfers: Pick<CompetenceTransfer, 'on' | 'code' | 'from'>[],
  competences: Competence[],
): SheetRecord[] {
  const fieldsOf = fieldsNamed(competences);
  return sheets.filter((sheet) => {
    if (isClosed(sheet)) return false;
    const codes = fieldsOf(sheet).map(({ code }) => code);
    return transfers.some(
      ({ on, code, from }) => from.id === sheet.leadParty.id && sheet.dueOn >= on && codes.includes(code),
    );
  });
}
