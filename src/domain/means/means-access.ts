import type { Deps } from '../deps.ts';
import { isSteward } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import { followsBy, sheetSecrecy } from '../sheets/sheet-access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Readable } from '../visibility/clearance.ts';
import type { MeansRecord } from './means-record.ts';

/** What a line says of its own secrecy: its sheet's, when it has one (Art. 12). */
export function meansSecrecy({ sheet, visibility }: Pick<MeansRecord, 'sheet' | 'visibility'>): Readable {
  return sheet ? sheetSecrecy(sheet) : { visibility };
}

/** The whole line, or what came of it alone. */
export type MeansRight = 'whole' | 'actual';

export interface MeansAccess {
  /** They write the means of that party. */
  keeps: (partyId: string) => boolean;
  /** What they may change of a line; null for nothing. */
  on: (line: Pick<MeansRecord, 'party' | 'sheet'>) => MeansRight | null;
}

/**
 * Who writes which means: the stewards all, the secretaries of a party those of it; who follows a sheet says what came of
 * its lines (Art. 5).
 */
export async function findMeansAccess(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<MeansAccess> {
  const personId = viewer.person?.id;
  if (!personId) return { keeps: () => false, on: () => null };
  const offices = await loadOffices(viewer.agreement.id, deps);
  const keeps = (partyId: string) =>
    isSteward(viewer) || offices.secretariesOf(partyId, viewer.today).includes(personId);
  return {
    keeps,
    on: ({ party, sheet }) => {
      if (keeps(party.id)) return 'whole';
      return sheet && followsBy(offices, viewer, sheet) ? 'actual' : null;
    },
  };
}
