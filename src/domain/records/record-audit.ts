import { Prisma } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';

export interface AuditEntry {
  action: string;
  subjectType: string;
  subjectId: string;
  before?: Prisma.InputJsonValue | null | undefined;
  after?: Prisma.InputJsonValue | null | undefined;
}

/** Writes one line of the audit trail, in the transaction that makes the change: both stand or neither does. */
export async function recordAudit(tx: Transaction, viewer: Viewer, at: Date, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      agreementId: viewer.agreement.id,
      at,
      actorId: viewer.person?.id ?? null,
      actorName: viewer.person?.name ?? viewer.slackUserId,
      via: viewer.via,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      before: entry.before ?? Prisma.DbNull,
      after: entry.after ?? Prisma.DbNull,
    },
  });
}
