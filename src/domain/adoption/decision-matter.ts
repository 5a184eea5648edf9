import { UserError } from '../../errors.ts';
import type { ApprovalMatter } from '../approvals/approval-matter.ts';
import { speakersOn } from '../approvals/speakers-on.ts';
import { readableOf } from '../decisions/decision-access.ts';
import { voiceEnds } from '../decisions/voice-dues.ts';
import { isWordingFixed } from '../decisions/wording-fixed.ts';
import { tellEnd } from '../reminders/tell-end.ts';
import { partyName } from '../text/party-name.ts';
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

  async refuse(change, { versionId, step, parties, choice, by, reason }) {
    const decision = await change.tx.decision.findFirstOrThrow({
      where: { versions: { some: { id: versionId } } },
      include: { committee: true, versions: { where: { id: versionId } } },
    });
    const { id, reference, committee, versions, recordedById, visibility, state } = decision;
    const others = await speakersOn(change.by.agreement.id, change.by.today, { db: change.tx });
    const facts = {
      readable: readableOf({ visibility, committee, state }),
      reference,
      committee: committee.shortName,
      text: versions[0]?.text ?? '',
      parties: parties.map(partyName),
      isFixed: isWordingFixed(decision),
      by,
      reason,
    };
    const ask = { by: recordedById ? [recordedById] : [], of: [], waiting: others };
    const about = { facts, step, ask };
    // An abstention holds the adoption up too; the others need not answer it.
    if (choice === 'ABSTAIN') {
      const rule = voiceEnds.declined;
      return tellEnd(change, { ...about, rule, end: 'voice.declined', subject: `abstained:${id}` });
    }
    return tellEnd(change, { ...about, rule: voiceEnds.refused, end: 'voice.refused', subject: `refused:${id}` });
  },

  async settle(change, { versionId, approval }) {
    if (!approval.isAdopted) return null;
    const { decisionId } = await change.tx.decisionVersion.findUniqueOrThrow({ where: { id: versionId } });
    return adoptDecision(change, { decisionId, basis: { rule: 'eachParty' } });
  },
};
