import type { Delivery } from '../../database/generated/client.ts';
import type { Composed, OutboxScope } from '../deliveries/delivery-kind.ts';
import type { SkipReason } from '../deliveries/skip-reason.ts';
import type { Deps } from '../deps.ts';
import { loadSilences, type Silences, silenceOf } from '../reminders/silences.ts';
import { addDays, civilDateIn } from '../time/civil-date.ts';
import { instantOf, MORNING, nextCivilHour } from '../time/civil-hours.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import { leaveOutSaid } from './leave-out-said.ts';
import type { Notice } from './notice.ts';

export interface ReadyDelivery {
  delivery: Delivery;
  notice: Notice;
}

/** What becomes of the rows due for one recipient. */
export interface ChosenMessages {
  /** One message each. */
  messages: ReadyDelivery[][];
  skipped: { delivery: Delivery; reason: SkipReason }[];
  putOff: { delivery: Delivery; until: Date; reason: 'quietHours' | 'oneDigestADay' }[];
}

/** As many notices in one digest as Slack's blocks and a reader's patience allow; the rest waits for the next day. */
const MOST_IN_DIGEST = 15;

/**
 * Chooses what is said now of what is due for one recipient: nothing at night or on days off, the most urgent row of
 * a subject only, nothing that was answered, silenced or told often enough, and one digest a person and day.
 */
export async function chooseMessages(rows: Delivery[], scope: OutboxScope, deps: Deps): Promise<ChosenMessages> {
  const now = deps.now();
  const { timeZone } = scope.agreement;
  const chosen: ChosenMessages = { messages: [], skipped: [], putOff: [] };
  const civil = nextCivilHour(timeZone, now, scope.calendar);
  const isHeldUp = (row: Delivery) => civil > now && !kindOf(row)?.isPressing;
  for (const delivery of rows.filter(isHeldUp)) {
    chosen.putOff.push({ delivery, until: civil, reason: 'quietHours' });
  }
  const said: ReadyDelivery[] = [];
  const { latest, overtaken } = mostUrgent(rows.filter((row) => !isHeldUp(row)));
  for (const delivery of overtaken) chosen.skipped.push({ delivery, reason: 'overtaken' });
  const silences = rows[0]?.personId ? await loadSilences(rows[0].personId, deps) : null;
  for (const delivery of latest) {
    const composed = await compose(delivery, silences, scope, deps);
    if ('skip' in composed) chosen.skipped.push({ delivery, reason: composed.skip });
    else said.push({ delivery, notice: composed });
  }

  chosen.messages.push(...apart(said.filter(({ delivery }) => delivery.grouping === 'ALONE')));
  const digest = leaveOutSaid(said.filter(({ delivery }) => delivery.grouping === 'DIGEST'));
  if (digest.length === 0) return chosen;
  const isToldToday = await hadDigest(digest, scope, deps);
  const inDigest = isToldToday ? 0 : MOST_IN_DIGEST;
  if (inDigest > 0) chosen.messages.push(digest.slice(0, inDigest));
  const tomorrow = instantOf(timeZone, scope.calendar.onOrAfter(addDays(scope.today, 1)), MORNING);
  for (const { delivery } of digest.slice(inDigest)) {
    chosen.putOff.push({ delivery, until: tomorrow, reason: 'oneDigestADay' });
  }
  return chosen;
}

function kindOf({ kind }: Pick<Delivery, 'kind'>) {
  return deliveryKinds.find(({ name }) => name === kind);
}

/** Of several rows about one subject, the most urgent is said; the others were overtaken, while the bot was away. */
function mostUrgent(rows: Delivery[]): { latest: Delivery[]; overtaken: Delivery[] } {
  const best = new Map<string, Delivery>();
  for (const row of rows) {
    const key = `${row.kind}|${row.subject}`;
    const other = best.get(key);
    if (!other || row.urgency > other.urgency || (row.urgency === other.urgency && row.dueAt > other.dueAt)) {
      best.set(key, row);
    }
  }
  const latest = new Set(best.values());
  return { latest: [...latest], overtaken: rows.filter((row) => !latest.has(row)) };
}

async function compose(
  delivery: Delivery,
  silences: Silences | null,
  scope: OutboxScope,
  deps: Deps,
): Promise<Composed<Notice>> {
  const kind = kindOf(delivery);
  if (!kind) return { skip: 'noLongerDue' };
  const composed = await kind.compose(delivery, scope, deps);
  if ('skip' in composed || composed.code !== 'due' || !silences) return composed;
  const silence = silenceOf(delivery, composed, silences, scope);
  return silence ? { skip: silence } : composed;
}

/** One message each, but for kinds of which several share one. */
function apart(said: ReadyDelivery[]): ReadyDelivery[][] {
  const messages: ReadyDelivery[][] = [];
  for (const one of inOrder(said)) {
    const most = kindOf(one.delivery)?.together?.most ?? 1;
    const open = messages.findLast(([first]) => first?.delivery.kind === one.delivery.kind);
    if (open && open.length < most) open.push(one);
    else messages.push([one]);
  }
  return messages;
}

/** What shares a message stands in its kind's order, also when the message is shown again. */
export function inOrder(said: ReadyDelivery[]): ReadyDelivery[] {
  const name = ({ delivery, notice }: ReadyDelivery) => kindOf(delivery)?.together?.by(notice);
  return said.toSorted((a, b) => {
    const [first, second] = [name(a), name(b)];
    if (first === undefined || second === undefined || a.delivery.kind !== b.delivery.kind) return 0;
    return first.localeCompare(second, 'en', { numeric: true });
  });
}

async function hadDigest(digest: ReadyDelivery[], { agreement, today }: OutboxScope, { db }: Deps): Promise<boolean> {
  const last = await db.delivery.findFirst({
    where: { recipient: digest[0]?.delivery.recipient ?? '', state: 'SENT', grouping: 'DIGEST' },
    orderBy: { sentAt: 'desc' },
  });
  return last?.sentAt != null && civilDateIn(agreement.timeZone, last.sentAt) === today;
}
