import { UserError } from '../../errors.ts';
import type { ApprovalMatter } from '../approvals/approval-matter.ts';
import { adoptDecision } from './adopt-decision.ts';

/** A decision proposed, which each party agrees to. */
export const decisionMatter: ApprovalMatter = {
  subject: 'DECISION',

  async open(tx, viewer, versionId) {
    await tx.$queryRaw`
      select d.id from "Decision" d join "DecisionVersion" v on v."decisionId" = d.id
      where v.id = ${versionId}::uuid for update of d`;
    const version = await tx.decisionVersion.findFirst({
      where: { id: versionId, decision: { agreementId: viewer.agreement.id } },
      include: { decision: { include: { versions: { orderBy: { number: 'desc' }, take: 1 } } } },
    });
    if (!version) throw new UserError('gone');
    const { decision, hash } = version;
    const { reference, state } = decision;
    if (decision.versions[0]?.id !== versionId) throw new UserError('decisionReworded', { reference });
    const closed = state === 'PROPOSED' ? null : new UserError('decisionSettled', { reference, state });
    return { reference, hash, closed };
  },

  async settle(change, { versionId, approval }) {
    if (!approval.isAdopted) return null;
    const { decisionId } = await change.tx.decisionVersion.findUniqueOrThrow({ where: { id: versionId } });
    return adoptDecision(change, { decisionId, basis: { rule: 'eachParty' } });
  },
};
