import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { rowOf } from './delivery-row.ts';

/** Tells the secretariat, else the coordinators, that a recipient cannot be reached: once for each reason. */
export async function tellUndelivered(
  { recipient, name, code }: { recipient: string; name: string; code: string },
  { agreement, offices, today }: DueScope,
  { db, now }: Deps,
): Promise<void> {
  const at = now();
  const told = offices.stewards(today).filter((personId) => recipient !== `person:${personId}`);
  const rows = told.map((personId) =>
    rowOf(
      agreement.id,
      {
        kind: 'undelivered',
        subject: `undelivered:${recipient}`,
        to: { personId },
        at,
        step: code,
        urgency: 0,
        grouping: 'DIGEST',
        facts: { name },
      },
      at,
    ),
  );
  await db.delivery.createMany({ data: rows, skipDuplicates: true });
}
