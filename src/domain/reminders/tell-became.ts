import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import type { Charge } from './charge.ts';

/** In which change, and who made it: they know. */
interface Made {
  tx: Pick<Transaction, 'delivery'>;
  agreementId: string;
  byId: string | null;
  now: Date;
}

/** Has each person told once of all that became theirs in one change, with the rest of their day; never who made it so. */
export async function tellBecame({ tx, agreementId, byId, now }: Made, charges: Charge[]): Promise<void> {
  const people = [...new Set(charges.map(({ personId }) => personId))].filter((id) => id !== byId);
  if (people.length === 0) return;
  const rows = people.map((personId) => {
    const own = charges.filter((charge) => charge.personId === personId).map(({ kind, id }) => ({ kind, id }));
    const step = now.toISOString();
    const planned = { kind: 'became', subject: `became:${step}`, to: { personId }, at: now, step };
    return rowOf(agreementId, { ...planned, urgency: 0, grouping: 'DIGEST', facts: { charges: own } }, now);
  });
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}
