import { UserError } from '../../errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import { requireSteward } from '../people/access.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findParty } from './find-party.ts';

/**
 * Takes a party's logo out of documents to come; those given out keep it.
 * @throws UserError for anybody but the coordinator and the secretariat, and when the party has none.
 */
export async function removeLogo(
  viewer: Viewer,
  { party: name }: { party: string },
  deps: Deps,
): Promise<{ party: PartyName }> {
  requireSteward(viewer);
  const party = await findParty(viewer.agreement.id, name, deps);
  await writeOnce(deps, async (tx) => {
    const former = await tx.partyLogo.findUnique({ where: { partyId: party.id }, select: { fileName: true } });
    const { count } = await tx.partyLogo.deleteMany({ where: { partyId: party.id } });
    if (count === 0) throw new UserError('logoNone', { party: partyName(party) });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'logo.removed',
      subjectType: 'PartyLogo',
      subjectId: party.id,
      before: former,
      after: { party: party.shortName },
    });
  });
  return { party: partyName(party) };
}
