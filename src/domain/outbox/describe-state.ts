import { UNKNOWN } from '../deliveries/resend-delivery.ts';
import { deliveryRights } from '../deliveries/rights.ts';
import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import { requireOwnEyes } from '../people/access.ts';
import { loadRoster } from '../people/load-roster.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';

/** One delivery, as far as a coordinator needs to know it. */
export interface StateLine {
  kind: string;
  /** What it is about, while it is open. */
  due: Due | null;
  to: { person: string } | { channel: string };
  at: Date;
  /** Why it waits or failed. */
  reason: string | null;
  /** Nobody knows whether it arrived: it may be sent again by this id, with all that stood in the message. */
  resendId: string | null;
}

export interface StateAnswer {
  now: Date;
  today: CivilDate;
  lastTickAt: Date | null;
  /** What is past its day and still open, the oldest first. */
  late: Due[];
  /** The soonest first. */
  next: StateLine[];
  /** The latest first. */
  failed: StateLine[];
  /** People whom neither chat nor e-mail can reach, with why. */
  unreachable: { name: string; reason: 'noAddress' | 'noMailServer' }[];
  counts: { sent: number; skipped: number; failed: number; pending: number };
}

const MOST = 8;

/** Failures older than this are history, in milliseconds: 30 days. */
const RECENT = 30 * 86_400_000;

/**
 * How the clock does, for this agreement: last tick, next dues, what failed and why, who cannot be reached.
 * @throws UserError for anybody but the coordinator, and for an answer that others would read.
 */
export async function describeState(
  viewer: Viewer,
  { canMail }: { canMail: boolean },
  deps: Deps,
): Promise<StateAnswer> {
  const { db, now } = deps;
  await requireRight(viewer, deliveryRights.resend);
  requireOwnEyes(viewer);
  const agreementId = viewer.agreement.id;
  const since = new Date(now().getTime() - RECENT);
  const [installation, next, failed, people, groups, { dues, today }] = await Promise.all([
    db.installation.findUnique({ where: { id: 1 } }),
    db.delivery.findMany({
      where: { agreementId, state: { in: ['PENDING', 'CLAIMED'] } },
      include: { person: true },
      // Of what recurs, the next one.
      distinct: ['kind', 'subject', 'recipient'],
      orderBy: { notBefore: 'asc' },
      take: MOST,
    }),
    db.delivery.findMany({
      where: { agreementId, state: 'FAILED', dueAt: { gte: since } },
      include: { person: true },
      orderBy: { dueAt: 'desc' },
      take: MOST,
    }),
    loadRoster(agreementId, deps),
    db.delivery.groupBy({ by: ['state'], where: { agreementId, dueAt: { gte: since } }, _count: true }),
    loadOutboxScope(agreementId, deps),
  ]);
  const count = (...states: string[]) =>
    groups.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count, 0);
  const line = (row: (typeof next)[number], at: Date): StateLine => ({
    kind: row.kind,
    due: dues.find(({ subject }) => subject === row.subject) ?? null,
    to: row.person ? { person: row.person.name } : { channel: row.channelId ?? '' },
    at,
    reason: row.reason,
    resendId: null,
  });
  const failure = (row: (typeof next)[number], place: number): StateLine => {
    const isFirst = !failed.slice(0, place).some(({ postKey }) => postKey !== null && postKey === row.postKey);
    return { ...line(row, row.dueAt), resendId: row.reason === UNKNOWN && isFirst ? row.id : null };
  };
  return {
    now: now(),
    today,
    lastTickAt: installation?.lastTickAt ?? null,
    late: dues.filter(({ on }) => on < today),
    next: next.map((row) => line(row, row.notBefore)),
    failed: failed.map(failure),
    unreachable: people
      .filter(({ slackUserId, email }) => slackUserId === null && (!email || !canMail))
      .map(({ name, email }) => ({ name, reason: email ? ('noMailServer' as const) : ('noAddress' as const) })),
    counts: {
      sent: count('SENT'),
      skipped: count('SKIPPED'),
      failed: count('FAILED'),
      pending: count('PENDING', 'CLAIMED'),
    },
  };
}
