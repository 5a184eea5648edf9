import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { isSteward } from '../people/access.ts';
import { loadOffices, type Offices } from '../people/load-offices.ts';
import { partyName } from '../text/party-name.ts';
import type { Right } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Readable } from '../visibility/clearance.ts';
import type { SheetRecord } from './sheet-record.ts';

/** What a sheet says of its own secrecy (Art. 12). */
export function sheetSecrecy({
  visibility,
  committee,
}: Pick<SheetRecord, 'visibility'> & { committee: { id: string } | null }): Readable {
  return { visibility, committeeId: committee?.id };
}

/** True for who may say where a sheet stands: who leads it, the secretaries of the party that does, and the stewards. */
export async function followsSheet(
  viewer: Viewer,
  { leadPerson, leadParty }: Pick<SheetRecord, 'leadPerson' | 'leadParty'>,
  deps: Pick<Deps, 'db'>,
): Promise<boolean> {
  return followsBy(await loadOffices(viewer.agreement.id, deps), viewer, { leadPerson, leadParty });
}

/** The same, for who asks it of many sheets and has the offices at hand. */
export function followsBy(
  offices: Pick<Offices, 'secretariesOf'>,
  viewer: Viewer,
  { leadPerson, leadParty }: { leadPerson: { id: string } | null; leadParty: { id: string } },
): boolean {
  const personId = viewer.person?.id;
  if (!personId) return false;
  if (isSteward(viewer) || leadPerson?.id === personId) return true;
  return offices.secretariesOf(leadParty.id, viewer.today).includes(personId);
}

/** Who leads the sheet, the secretaries of the party that does, and the stewards. */
export const followers: Right<[sheet: SheetRecord, deps: Pick<Deps, 'db'>]> = {
  may: followsSheet,
  refusal: ({ reference, leadParty }) => new UserError('sheetLeadOnly', { reference, party: partyName(leadParty) }),
};
