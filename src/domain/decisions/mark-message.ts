import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';

export interface MessageChange {
  channelId: string;
  ts: string;
  what: 'edited' | 'deleted';
}

const ACTION = { edited: 'decision.sourceEdited', deleted: 'decision.sourceDeleted' } as const;

/**
 * Marks what was copied of a message as changed, or removed, since: the copy stays as it was. Each is marked
 * once, when it is first heard of; a message that is no decision's proof leaves no trace.
 */
export async function markMessage({ channelId, ts, what }: MessageChange, deps: Deps): Promise<void> {
  const mark = what === 'edited' ? 'editedAt' : 'deletedAt';
  const unmarked = { channelId, ts, [mark]: null };
  // Of a thousand messages hardly one is proof of something: the others cost one look.
  if ((await deps.db.decisionMessage.count({ where: unmarked })) === 0) return;
  const at = deps.now();
  await writeOnce(deps, async (tx) => {
    const copies = await tx.decisionMessage.findMany({ where: unmarked, include: { decision: true } });
    for (const { id, decision } of copies) {
      const { count } = await tx.decisionMessage.updateMany({ where: { id, [mark]: null }, data: { [mark]: at } });
      if (count === 0) continue;
      await recordAudit(tx, { agreementId: decision.agreementId, name: 'Slack' }, at, {
        action: ACTION[what],
        subjectType: 'decision',
        subjectId: decision.id,
        after: { reference: decision.reference, channelId, ts },
      });
    }
  });
}
