import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findParty } from './find-party.ts';
import { partyRights } from './rights.ts';

/**
 * Takes a party's logo out of documents to come; those given out keep it.
 * @throws UserError for anybody but the coordinator and the secretariat, and when the party has none.
 */
export async function removeLogo(
  viewer: Viewer,
  { party: name }: { party: string },
  deps: Deps,
): Promise<{ party: PartyName }> {
  await requireRight(viewer, partyRights.removeLogo);
  const party = await findParty(viewer.agreement.id, name, deps);
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const former = await tx.partyLogo.findUnique({ where: { partyId: party.id }, select: { fileName: true } });
    const { count } = await tx.partyLogo.deleteMany({ where: { partyId: party.id } });
    if (count === 0) throw new UserError('logoNone', { party: partyName(party) });
    note('logo.removed', ['PartyLogo', party.id], { before: former, after: { party: party.shortName } });
  });
  return { party: partyName(party) };
}
