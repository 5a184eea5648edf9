import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findMeansAccess } from './means-access.ts';
import { type MeansInput, readMeansInput } from './read-means-input.ts';
import { meansRights } from './rights.ts';
import { saveMeans } from './save-means.ts';

/**
 * Adds a line of means (Art. 4–6): what a party brings in a year, to a sheet, an objective or the whole agreement.
 * @throws UserError for who keeps neither the agreement's records nor that party's; InvalidForm naming each field to
 * mend: no source (Art. 7), no figure, an amount that is none.
 */
export async function recordMeans(
  viewer: Viewer,
  input: MeansInput,
  deps: Deps,
): Promise<{ party: PartyName; year: number }> {
  const { party, ...line } = await readMeansInput(viewer, input, deps);
  await requireRight(viewer, meansRights.record, party, await findMeansAccess(viewer, deps));
  await changeOnce(viewer, deps, (change) => saveMeans(change, { line, former: null }));
  return { party: partyName(party), year: line.year };
}
