import type { Delivery } from '../../database/generated/client.ts';
import type { Deps, Transaction } from '../deps.ts';
import { chaseFacts } from './chase-delivery.ts';

type Asking = Pick<Delivery, 'id' | 'agreementId' | 'personId' | 'facts'>;

/** Writes down that leads are asked, before they are: a chase bears the name of its message, so that twice is once. */
export async function noteAsked(
  deliveries: Asking[],
  now: Date,
  { db }: { db: Pick<Deps['db'] | Transaction, 'statusChase'> },
): Promise<void> {
  const rows = deliveries.map(({ id, agreementId, personId, facts }) => {
    return { id, agreementId, personId: personId ?? '', ...chaseFacts.parse(facts), askedAt: now };
  });
  await db.statusChase.createMany({ data: rows, skipDuplicates: true });
}
