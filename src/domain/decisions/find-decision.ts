import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * The row of a decision by the reference that people type (the one it had while it was proposed too), or its id.
 * @throws UserError when the agreement has none of it.
 */
export async function findDecision(viewer: Viewer, given: string, { db }: { db: Pick<Deps['db'], 'decision'> }) {
  const agreementId = viewer.agreement.id;
  const wanted = given.trim();
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(wanted);
  const named = { equals: wanted, mode: 'insensitive' } as const;
  const decision = await db.decision.findFirst({
    where: { agreementId, ...(isId ? { id: wanted } : { OR: [{ reference: named }, { draftReference: named }] }) },
  });
  if (!decision) throw new UserError('decisionUnknown', { given: wanted });
  return decision;
}
