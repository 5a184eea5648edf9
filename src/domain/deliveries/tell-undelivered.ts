import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { rowOf } from './delivery-row.ts';

/** Tells who coordinates, who alone can link accounts, else the secretariat, that a recipient cannot be reached: once for each reason. */
export async function tellUndelivered(
  { recipient, name, code }: { recipient: string; name: string; code: string },
  { agreement, offices, today }: DueScope,
  { db, now }: Deps,
): Promise<void> {
  const at = now();
  const others = (people: string[]) => people.filter((personId) => recipient !== `person:${personId}`);
  const coordinators = others(offices.coordinators(today));
  const told = coordinators.length > 0 ? coordinators : others(offices.stewards(today));
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
