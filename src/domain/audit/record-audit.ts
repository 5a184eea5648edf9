import { Prisma } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { planSoon } from './plan-soon.ts';

/** What was, and what is now. */
export interface States {
  before?: Prisma.InputJsonValue | null | undefined;
  after?: Prisma.InputJsonValue | null | undefined;
}

export interface AuditEntry extends States {
  action: string;
  subjectType: string;
  subjectId: string;
}

/** Who did it, when no person of the roster did. */
export interface ProgramActor {
  agreementId: string;
  name: string;
}

/**
 * Writes one line of the audit trail, in the transaction that makes the change: both stand or neither does. What is
 * due is looked at again with the next tick, since the change may have moved it.
 */
export async function recordAudit(
  tx: Transaction,
  by: Viewer | ProgramActor,
  at: Date,
  entry: AuditEntry,
): Promise<void> {
  await recordAudits(tx, by, at, [entry]);
}

/** The same for several changes made at once. */
export async function recordAudits(
  tx: Transaction,
  by: Viewer | ProgramActor,
  at: Date,
  entries: AuditEntry[],
): Promise<void> {
  const agreementId = agreementOf(by);
  await tx.auditEvent.createMany({
    data: entries.map(({ action, subjectType, subjectId, before, after }) => ({
      agreementId,
      at,
      ...actorOf(by),
      action,
      subjectType,
      subjectId,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
    })),
  });
  await planSoon(tx, agreementId, at);
}

/** The agreement in which somebody, or a program, acts. */
export function agreementOf(by: Viewer | ProgramActor): string {
  return 'agreementId' in by ? by.agreementId : by.agreement.id;
}

function actorOf(by: Viewer | ProgramActor): { actorId: string | null; actorName: string; via: string } {
  if ('agreementId' in by) return { actorId: null, actorName: by.name, via: 'program' };
  return { actorId: by.person?.id ?? null, actorName: by.person?.name ?? by.slackUserId, via: by.via };
}
