import type { Change } from '../audit/change-once.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import { adoptDecision } from './adopt-decision.ts';

/** Adopts the decisions that minutes record once each party has agreed to them, where the agreement's rule is so (R-08, K-10). */
export async function adoptWithMinutes(change: Change, versionId: string): Promise<void> {
  const { tx } = change;
  const version = await tx.minutesVersion.findUniqueOrThrow({ where: { id: versionId }, include: { meeting: true } });
  const { points } = version.content as unknown as MinutesContent;
  const recorded = points.flatMap(({ tasks }) => tasks.flatMap(({ reference }) => reference ?? []));
  const decisions = await tx.decision.findMany({
    where: { meetingId: version.meetingId, state: 'PROPOSED', draftReference: { in: recorded } },
    orderBy: { draftReference: 'asc' },
  });
  const { number, hash, meeting } = version;
  const basis = { rule: 'approvedMinutes', meeting: meeting.reference, version: number, hash } as const;
  for (const { id } of decisions) await adoptDecision(change, { decisionId: id, basis, tells: 'owner' });
}
