import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * The decision of a wording, by the wording's id.
 * @throws UserError `gone` when the agreement has none of it.
 */
export async function findVersion(
  viewer: Viewer,
  versionId: string,
  { db }: Pick<Deps, 'db'>,
): Promise<{ decisionId: string; reference: string }> {
  const version = await db.decisionVersion.findFirst({
    where: { id: versionId, decision: { agreementId: viewer.agreement.id } },
    include: { decision: true },
  });
  if (!version) throw new UserError('gone');
  return { decisionId: version.decisionId, reference: version.decision.reference };
}
