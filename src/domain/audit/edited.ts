import { Prisma } from '../../database/generated/client.ts';
import type { Deps, Transaction } from '../deps.ts';

/** What somebody changes, as the audit trail names it. */
export interface Edited {
  /** The audit trail's `subjectType`: its table. */
  entity: string;
  id: string;
}

const UUID = /^[0-9a-f-]{36}$/;

/**
 * Lets one person at a time change something, until the transaction ends: with a form, and, by its row, with a button or
 * a file too. A rule has no row of its own: each of its values is one.
 */
export async function lockEdited(tx: Transaction, { entity, id }: Edited): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`edit ${entity} ${id}`}, 0))`;
  if (!UUID.test(id)) return;
  const table = Prisma.raw(`"${entity}"`);
  await tx.$executeRaw`SELECT 1 FROM ${table} WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
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
