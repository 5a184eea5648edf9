import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { findCommittee } from '../committees/find-committee.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { channelRights } from './rights.ts';

export interface BindingInput {
  channelId: string;
  /** A committee's code or alias; null binds the channel to the agreement as a whole. */
  committee: string | null;
}

/**
 * Makes a channel speak for this agreement, or for one of its committees. Binding it the same way twice changes nothing.
 * @throws UserError for anybody but the coordinator, or when the channel speaks for another agreement.
 */
export async function bindChannel(
  viewer: Viewer,
  input: BindingInput,
  deps: Deps,
): Promise<{ committee: string | null }> {
  await requireRight(viewer, channelRights.bind);
  const agreementId = viewer.agreement.id;
  const committee = input.committee ? await findCommittee(agreementId, input.committee, deps) : null;

  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const before = await tx.channelBinding.findUnique({ where: { channelId: input.channelId } });
    if (before && before.agreementId !== agreementId) throw new UserError('channelTaken');
    const data = { agreementId, committeeId: committee?.id ?? null };
    if (before && before.committeeId === data.committeeId) return;
    await tx.channelBinding.upsert({
      where: { channelId: input.channelId },
      create: { channelId: input.channelId, ...data },
      update: data,
    });
    note('channel.bound', ['Channel', input.channelId], {
      before: before && { committeeId: before.committeeId },
      after: { committee: committee?.code ?? null },
    });
  });
  return { committee: committee?.shortName ?? null };
}
