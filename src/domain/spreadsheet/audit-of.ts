import type { Prisma } from '../../database/generated/client.ts';
import type { Change } from '../audit/change-once.ts';
import type { Cells, EntityKind } from './entity.ts';

const subjects: Record<EntityKind, string> = {
  person: 'Person',
  seat: 'Membership',
  sheet: 'ActionSheet',
  milestone: 'Milestone',
  indicator: 'Indicator',
  reading: 'IndicatorReading',
  means: 'ResourceCommitment',
  funding: 'Funding',
};

/** A line of the audit trail for one thing that a file changed, or that undoing it gave back. */
export function auditOf(
  { kind, id, label }: { kind: EntityKind; id: string; label: string },
  before: Cells | null,
  after: Cells | null,
): Parameters<Change['note']> {
  const states = {
    before: before as Prisma.InputJsonObject | null,
    after: after ? ({ label, ...after } as Prisma.InputJsonObject) : null,
  };
  return [`${kind}.imported`, [subjects[kind], id], states];
}
