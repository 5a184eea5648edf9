import type { Deps } from '../deps.ts';
import { stewardsHere } from '../people/access.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { loadCompetences } from './load-competences.ts';
import { passingSheets } from './passing-sheets.ts';
import { type CompetenceTransfer, competenceTransfers } from './transfers.ts';

export interface TransfersAnswer {
  transfers: CompetenceTransfer[];
  /** Open sheets that need another lead for them, as far as the viewer may read them (Art. 12). */
  sheets: { reference: string; title: string }[];
  /** They may name that lead here. */
  mayName: boolean;
}

/** Every field that the text has pass from a party to others, and the sheets that this leaves without a lead (A3-2). */
export async function listTransfers(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<TransfersAnswer> {
  const competences = await loadCompetences(viewer.agreement.id, deps);
  const transfers = competenceTransfers(competences);
  const clearance = await findClearance(viewer, deps);
  const open = (await loadSheets({}, viewer, deps)).filter((sheet) => mayRead(clearance, sheetSecrecy(sheet)));
  const sheets = passingSheets(open, transfers, competences).map(({ reference, title }) => ({ reference, title }));
  return { transfers, sheets, mayName: stewardsHere(viewer) };
}
