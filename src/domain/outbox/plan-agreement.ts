import { followMandates } from '../convocation/follow-mandates.ts';
import type { OutboxScope } from '../deliveries/delivery-kind.ts';
import { type DeliveryRow, rowOf } from '../deliveries/delivery-row.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Deps } from '../deps.ts';
import { addDays, type CivilDate, toDbDate } from '../time/civil-date.ts';
import { instantOf } from '../time/civil-hours.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';
import { refreshSoon } from './refresh-live.ts';

const MIDNIGHT = '00:00';

/** How far ahead rows are written, in milliseconds. */
const HORIZON = 35 * 86_400_000;

/**
 * Writes what an agreement will have to say within the horizon, and calls off what it no longer has to. The meetings it
 * has convened follow who sits. Run again,
 * or by two replicas at once, it changes nothing: each row has one key.
 * @returns when it is to be looked at again though nothing in it changes: as soon as the day of its next meeting is over, one asks
 * whether that took place; as soon as an office has passed, that it be acknowledged.
 */
export async function planAgreement(agreementId: string, deps: Deps): Promise<Date | null> {
  const at = deps.now();
  const scope = await loadOutboxScope(agreementId, deps);
  await followMandates(agreementId, scope.today, deps);
  const until = new Date(at.getTime() + HORIZON);
  const planned: PlannedDelivery[] = [];
  for (const { propose } of deliveryKinds) planned.push(...((await propose?.(scope, until, deps)) ?? []));

  const rows = planned.map((one) => rowOf(agreementId, one, at));
  await write(agreementId, rows, deps);
  await callOff(agreementId, rows, deps);
  await refreshSoon(agreementId, deps);
  if (!scope.isWatched) {
    await deps.db.agreement.updateMany({
      where: { id: agreementId, watchedFrom: null },
      data: { watchedFrom: toDbDate(scope.today) },
    });
  }
  const next = daysThatAsk(scope).find((day) => day > scope.today);
  return next ? instantOf(scope.agreement.timeZone, next, MIDNIGHT) : null;
}

/** Days with which something is asked of people though nobody has done anything, in order. */
function daysThatAsk({ dues }: OutboxScope): CivilDate[] {
  const days = dues.flatMap(({ kind, on }) => {
    if (kind === 'meeting') return [addDays(on, 1)];
    return kind === 'turn' ? [on] : [];
  });
  return days.toSorted();
}

/**
 * Writes what is not written yet. A new holiday moves what was already, and what was called off comes back when it is
 * due after all.
 */
async function write(agreementId: string, rows: DeliveryRow[], { db }: Deps): Promise<void> {
  const wanted = new Map(rows.map((row) => [row.dedupeKey, row.dueAt]));
  const written = await db.delivery.findMany({
    where: { agreementId, dedupeKey: { in: [...wanted.keys()] } },
    select: { id: true, dedupeKey: true, dueAt: true, state: true, attempts: true, reason: true },
  });
  const known = new Set(written.map(({ dedupeKey }) => dedupeKey));
  const missing = rows.filter(({ dedupeKey }) => !known.has(dedupeKey));
  if (missing.length > 0) await db.delivery.createMany({ data: missing, skipDuplicates: true });
  for (const { id, dedupeKey: key, dueAt, state, attempts, reason } of written) {
    const mayMove = (state === 'PENDING' && attempts === 0) || (state === 'SKIPPED' && reason === 'noLongerDue');
    if (!mayMove) continue;
    const at = wanted.get(key);
    if (!at || (state === 'PENDING' && at.getTime() === dueAt.getTime())) continue;
    await db.delivery.updateMany({
      where: { id, state, reason },
      data: { state: 'PENDING', reason: null, dueAt: at, notBefore: at },
    });
  }
}

/** What is still to come of the kinds that propose, and is no longer proposed; what is past is decided when it is said. */
async function callOff(agreementId: string, rows: DeliveryRow[], { db, now }: Deps): Promise<void> {
  const kinds = deliveryKinds.filter(({ propose }) => propose).map(({ name }) => name);
  const kept = rows.map(({ dedupeKey: key }) => key);
  await db.delivery.updateMany({
    where: {
      agreementId,
      state: 'PENDING',
      kind: { in: kinds },
      postKey: null,
      dueAt: { gt: now() },
      dedupeKey: { notIn: kept },
    },
    data: { state: 'SKIPPED', reason: 'noLongerDue' },
  });
}
