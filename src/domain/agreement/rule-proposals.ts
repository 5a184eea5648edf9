import type { ApprovalStatus } from '../approvals/approval-status.ts';
import { decisionFilter } from '../decisions/decision-access.ts';
import { loadDecisions } from '../decisions/load-decisions.ts';
import type { Deps } from '../deps.ts';
import type { SettingKey } from '../settings/settings.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { SettingValue } from './read-setting-input.ts';
import { readRuleEffect } from './rule-effect.ts';

/** A rule's new value that awaits the parties' agreement. */
export interface RuleProposal {
  key: SettingKey;
  value: SettingValue;
  reference: string;
  approval: ApprovalStatus;
}

/** The proposals that await agreement, the oldest first, among those that the viewer may read (A6-8, Art. 12). */
export async function listRuleProposals(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<RuleProposal[]> {
  const decisions = await loadDecisions({ kind: 'RULE', state: 'PROPOSED' }, viewer, { db });
  const rows = await db.decision.findMany({
    where: { id: { in: decisions.map(({ id }) => id) } },
    select: { id: true, effect: true },
  });
  const mayRead = await decisionFilter(viewer, { db });
  return decisions
    .filter(mayRead)
    .toReversed()
    .flatMap(({ id, reference, approval }) => {
      const change = readRuleEffect(rows.find((row) => row.id === id)?.effect);
      return change ? [{ key: change.rule, value: change.value, reference, approval }] : [];
    });
}
