import type { Deps } from '../deps.ts';
import { fold } from '../fold.ts';
import { findParty } from '../parties/find-party.ts';

/**
 * Who leads, by name: a body that acts for a party (« CCAS », A3-5), or a party under any of its names (C-1).
 * @throws UserError listing the parties when neither answers to it.
 */
export async function findLead(
  agreementId: string,
  name: string,
  { db }: Pick<Deps, 'db'>,
): Promise<{ partyId: string } | { subOrganisationId: string }> {
  const bodies = await db.subOrganisation.findMany({ where: { party: { agreementId } } });
  const named = bodies.filter((body) => [body.code, body.name].some((known) => fold(known) === fold(name)));
  const [only] = named;
  if (only && named.length === 1) return { subOrganisationId: only.id };
  return { partyId: (await findParty(agreementId, name, { db })).id };
}
