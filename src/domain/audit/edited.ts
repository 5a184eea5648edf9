import type { Deps, Transaction } from '../deps.ts';

/** What somebody changes, as the audit trail names it. */
export interface Edited {
  /** The audit trail's `subjectType`. */
  entity: string;
  id: string;
}

/** Lets one person at a time change something, until the transaction ends. */
export async function lockEdited(tx: Transaction, { entity, id }: Edited): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`edit ${entity} ${id}`}, 0))`;
}

/** Who of an agreement changed it last, and when; null when nobody did. */
export async function lastChangeOf(
  { entity, id }: Edited,
  agreementId: string,
  { db }: Pick<Deps, 'db'>,
): Promise<{ by: string; at: Date } | null> {
  const event = await db.auditEvent.findFirst({
    where: { agreementId, subjectType: entity, subjectId: id },
    orderBy: { id: 'desc' },
  });
  return event && { by: event.actorName, at: event.at };
}
