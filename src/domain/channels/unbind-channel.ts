import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { channelRights } from './rights.ts';

/**
 * Takes a channel's link to this agreement away.
 * @throws UserError for anybody but the coordinator, or when the channel has no link to this agreement.
 */
export async function unbindChannel(viewer: Viewer, { channelId }: { channelId: string }, deps: Deps): Promise<void> {
  await requireRight(viewer, channelRights.unbind);
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const { count } = await tx.channelBinding.deleteMany({ where: { channelId, agreementId: viewer.agreement.id } });
    if (count === 0) throw new UserError('channelNotBound');
    note('channel.unbound', ['Channel', channelId]);
  });
}
