import type { Prisma } from '../../database/generated/client.ts';
import { dedupeKey, type PlannedDelivery, recipientKey } from './planned-delivery.ts';

export type DeliveryRow = Prisma.DeliveryCreateManyInput & { dueAt: Date };

/** The row of a planned delivery, pending. */
export function rowOf(agreementId: string, planned: PlannedDelivery, now: Date): DeliveryRow {
  const { kind, subject, to, at, urgency, grouping, facts } = planned;
  return {
    agreementId,
    kind,
    subject,
    facts,
    ...to,
    recipient: recipientKey(to),
    dueAt: at,
    notBefore: at,
    urgency,
    grouping,
    dedupeKey: dedupeKey(agreementId, planned),
    createdAt: now,
  };
}
