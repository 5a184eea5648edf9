import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { findParty } from '../parties/find-party.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listSheets, type SheetQuery } from './list-sheets.ts';

/**
 * Who leads, by name: a body that acts for a party (« CCAS », A3-5), a party under any of its names (C-1), or somebody who
 * leads a sheet that the viewer may read; nobody else is told to be in the roster.
 * @throws UserError listing the parties when none answers to it.
 */
export async function findLead(
  viewer: Viewer,
  name: string,
  deps: Pick<Deps, 'db' | 'derive'>,
): Promise<Pick<SheetQuery, 'partyId' | 'subOrganisationId' | 'leadName'>> {
  const agreementId = viewer.agreement.id;
  const bodies = await deps.db.subOrganisation.findMany({ where: { party: { agreementId } } });
  const named = bodies.filter((body) => [body.code, body.name].some((known) => fold(known) === fold(name)));
  const [only] = named;
  if (only && named.length === 1) return { subOrganisationId: only.id };
  try {
    return { partyId: (await findParty(agreementId, name, deps)).id };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { sheets } = await listSheets(viewer, { leadName: name }, deps);
    if (sheets.length === 0) throw error;
    return { leadName: name };
  }
}
