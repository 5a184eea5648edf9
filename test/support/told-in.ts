import type { OutboxScope } from '../../src/domain/deliveries/delivery-kind.ts';
import { rowOf } from '../../src/domain/deliveries/delivery-row.ts';
import type { Deps } from '../../src/domain/deps.ts';
import type { ReadyDelivery } from '../../src/domain/outbox/choose-messages.ts';
import { composePost } from '../../src/domain/outbox/compose-post.ts';
import { loadOutboxScope } from '../../src/domain/outbox/load-outbox-scope.ts';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';

/**
 * Everything that people of an agreement are told now, whenever it is to be said: each due thing to each of its readers
 * (to who coordinates where it has none), and every other notice that has a row.
 */
export async function toldIn(agreementId: string, deps: Deps): Promise<ReadyDelivery[]> {
  await planAgreement(agreementId, deps);
  const scope = await loadOutboxScope(agreementId, deps);
  await deps.db.delivery.createMany({ data: dueRows(scope, deps), skipDuplicates: true });
  const rows = await deps.db.delivery.findMany({
    where: { agreementId, OR: [{ kind: 'due', dedupeKey: { contains: WALK } }, { kind: { not: 'due' } }] },
    orderBy: { id: 'asc' },
  });
  const said = await Promise.all(rows.map((row) => composePost(row, scope, deps)));
  return said.flat();
}

const WALK = '|walk';

function dueRows(scope: OutboxScope, { now }: Deps) {
  return scope.dues.flatMap(({ subject, on, reminders }) => {
    const last = reminders.findLast(({ day }) => day <= scope.today)?.day;
    const told = reminders.filter(({ day }) => day === last).flatMap(({ to }) => to);
    // Nobody is reminded of what is only listed: who coordinates reads it there.
    const readers = reminders.length > 0 ? [...new Set(told)] : scope.offices.coordinators(scope.today);
    return readers.map((personId) => {
      const facts = { on, isDuty: false };
      const due = {
        kind: 'due',
        subject,
        to: { personId },
        at: now(),
        step: `${WALK}:${on}`,
        urgency: 0,
        grouping: 'DIGEST',
        facts,
      } as const;
      return rowOf(scope.agreement.id, due, now());
    });
  });
}
