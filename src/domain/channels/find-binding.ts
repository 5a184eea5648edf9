import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { channelRights } from './rights.ts';

/**
 * Of what a channel speaks, before its link is taken away: of a committee, or of the whole agreement (null).
 * @throws UserError for anybody but the coordinator, or when the channel has no link to this agreement.
 */
export async function findBinding(
  viewer: Viewer,
  { channelId }: { channelId: string },
  { db }: Pick<Deps, 'db'>,
): Promise<{ committee: string | null }> {
  await requireRight(viewer, channelRights.unbind);
  const binding = await db.channelBinding.findFirst({
    where: { channelId, agreementId: viewer.agreement.id },
    include: { committee: true },
  });
  if (!binding) throw new UserError('channelNotBound');
  return { committee: binding.committee?.shortName ?? null };
}
