import { UserError } from '../../errors.ts';
import type { Change } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { insertDecision } from './insert-decision.ts';

/**
 * Records a proposal that was shown first, and has each party asked. The same words that await agreement already are
 * asked once, whoever presses and however often: two at once follow each other from the number on.
 * @throws UserError `alreadyAsked`, and all of it is undone.
 */
export async function proposeDecision(
  change: Change,
  draft: DecisionDraft,
): Promise<{ id: string; reference: string; versionId: string }> {
  const made = await insertDecision(change, draft);
  await refuseRepeat({ ...draft, exceptId: made.id }, { db: change.tx });
  return made;
}

type Words = Pick<DecisionDraft, 'committee' | 'kind' | 'text'>;

/** @throws UserError `alreadyAsked` where the same words await the parties' agreement. */
export async function refuseRepeat(
  { committee, kind, text, exceptId }: Words & { exceptId?: string },
  { db }: { db: Pick<Deps['db'], 'decision'> },
): Promise<void> {
  const open = await db.decision.findMany({
    where: { committeeId: committee.id, kind, state: 'PROPOSED', ...(exceptId ? { id: { not: exceptId } } : {}) },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const same = open.find(({ versions }) => versions[0]?.text === text);
  if (same) throw new UserError('alreadyAsked', { reference: same.reference });
}
