import { type ApprovalStatus, approvalStatus } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import type { Change } from '../audit/change-once.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import { loadNoted, printedDecisions } from '../minutes/noted-decisions.ts';
import { loadParties } from '../parties/load-parties.ts';
import { adoptDecision } from './adopt-decision.ts';

/**
 * What agreeing to minutes says of the decisions that they record: a party that has said nothing of one agrees to it as it stands, and
 * one to which each party agrees so is adopted (R-08, K-10). Twice is once.
 */
export async function agreeWithMinutes(
  change: Change,
  { versionId, approval }: { versionId: string; approval: ApprovalStatus },
): Promise<void> {
  const { tx, by, now } = change;
  const version = await tx.minutesVersion.findUniqueOrThrow({ where: { id: versionId } });
  const parties = await loadParties(by.agreement.id, { db: tx });
  const noted = await loadNoted(version.meetingId, parties, { db: tx });
  const content = version.content as unknown as MinutesContent;
  const open = printedDecisions(content, noted).filter(({ state }) => state === 'PROPOSED');
  for (const { id } of open) await tx.$queryRaw`select id from "Decision" where id = ${id}::uuid for update`;
  const said = await loadPositions(
    open.map((decision) => decision.versionId),
    { db: tx },
  );
  for (const decision of open) {
    const before = said.get(decision.versionId) ?? [];
    const agreeing = approval.positions.flatMap(({ position }) => (position?.choice === 'AGREE' ? [position] : []));
    const fresh = agreeing.filter(({ partyId }) => !before.some((position) => position.partyId === partyId));
    for (const { partyId, personId, personName, capacity, via } of fresh) {
      const voice = { partyId, personId, personName, capacity, via, choice: 'AGREE', at: now } as const;
      await tx.approval.create({ data: { subject: 'DECISION', versionId: decision.versionId, ...voice } });
    }
    const positions = [...before, ...fresh];
    if (!approvalStatus(parties, positions).isAdopted) continue;
    await adoptDecision(change, { decisionId: decision.id, basis: { rule: 'eachParty' }, tells: 'owner' });
  }
}
