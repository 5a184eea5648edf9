import type { Prisma } from '../../database/generated/client.ts';

/** To whom something is said: a person of the roster, by whatever way reaches them, or a Slack channel. */
export type Recipient = { personId: string } | { channelId: string };

/** Something to say unasked, before it is a row. */
export interface PlannedDelivery {
  kind: string;
  subject: string;
  to: Recipient;
  at: Date;
  /** Distinguishes it from what else is said to the same recipient about the same subject. */
  step: string;
  urgency: number;
  grouping: 'DIGEST' | 'ALONE';
  facts: Prisma.InputJsonObject;
}

/** The recipient in one word. */
export function recipientKey(to: Recipient): string {
  return 'personId' in to ? `person:${to.personId}` : `channel:${to.channelId}`;
}

/** The same thing said to the same recipient has the same key, whenever and by whomever it is proposed. */
export function dedupeKey(agreementId: string, { kind, subject, step, to }: PlannedDelivery): string {
  return [agreementId, kind, subject, step, recipientKey(to)].join('|');
}
