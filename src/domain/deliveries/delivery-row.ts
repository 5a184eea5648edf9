import type { Prisma } from '../../database/generated/client.ts';
import { dedupeKey, type Proposal, recipientKey } from './proposal.ts';

export type DeliveryRow = Prisma.DeliveryCreateManyInput & { dueAt: Date };

/** The row of a proposal, pending. */
export function rowOf(agreementId: string, proposal: Proposal, now: Date): DeliveryRow {
  const { kind, subject, to, at, urgency, grouping, facts } = proposal;
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
    dedupeKey: dedupeKey(agreementId, proposal),
    createdAt: now,
  };
}
