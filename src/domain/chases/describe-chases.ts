import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { requireOwnEyes } from '../people/access.ts';
import { isClosed } from '../sheets/lateness.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { type CivilDate, civilDateIn } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { isAskedOn } from './asked-on.ts';
import { chasedMeetings } from './chased-meetings.ts';
import type { Unreached } from './lead-reach.ts';
import { awaited, type ChasedSheet, loadChased } from './load-chased.ts';
import { chaseRights } from './rights.ts';

type Named = Pick<SheetRecord, 'reference' | 'title'>;

/** A lead who has not answered. */
export interface Waiting {
  lead: string;
  /** `since`: the day on which they were first asked; `isLost`: the message did not arrive. */
  sheets: (Named & { since: CivilDate; isLost: boolean })[];
}

/** A sheet of which nobody can be asked. */
export interface UnreachedSheet extends Named {
  lead: string | null;
  reason: Unreached;
}

export interface ChasesAnswer {
  today: CivilDate;
  /** The meetings to come before which the clock asks, or has asked, the earliest first. */
  meetings: { committee: string; day: CivilDate; on: CivilDate; isPast: boolean }[];
  /** How many days before a meeting it does. */
  days: number;
  waiting: Waiting[];
  /** Since sixty days, by the latest answer. */
  answered: (Named & Pick<SheetRecord, 'status'> & { lead: string; on: CivilDate })[];
  unreached: UnreachedSheet[];
  /** Open sheets of whose lead nothing was asked of late. */
  unasked: number;
  /** Some who wait were not asked today yet. */
  mayAskAgain: boolean;
}

/**
 * What leads were asked of their sheets: who answered, who is waited for and since when, who cannot be asked.
 * @throws UserError for anybody but the stewards, and for an answer that others would read.
 */
export async function describeChases(
  viewer: Viewer,
  { canMail }: { canMail: boolean },
  deps: Deps,
): Promise<ChasesAnswer> {
  await requireRight(viewer, chaseRights.ask);
  requireOwnEyes(viewer);
  const scope = await loadDueScope(viewer.agreement.id, deps);
  const { timeZone } = viewer.agreement;
  const [all, meetings] = await Promise.all([loadChased(viewer, { ...deps, canMail }), chasedMeetings(scope, deps)]);
  const open = all.filter(({ sheet }) => !isClosed(sheet));
  return {
    today: viewer.today,
    meetings: meetings.map(({ committee, day, asksAt }) => {
      return { committee, day, on: civilDateIn(timeZone, asksAt), isPast: asksAt <= deps.now() };
    }),
    days: scope.settings.chaseDays,
    waiting: await groupWaiting(all, timeZone, deps),
    answered: all.flatMap(({ sheet, chases }) => {
      const [latest] = chases;
      if (!latest?.answeredAt) return [];
      const { reference, title, status, leadPerson } = sheet;
      const on = civilDateIn(timeZone, latest.answeredAt);
      return [{ reference, title, status, lead: leadPerson?.name ?? '', on }];
    }),
    unreached: listUnreached(open),
    unasked: open.filter(({ chases, unreached }) => chases.length === 0 && !unreached).length,
    mayAskAgain: open.some(
      (one) =>
        !one.unreached &&
        awaited(one).length > 0 &&
        !one.chases.some((chase) => isAskedOn(chase, viewer.today, timeZone)),
    ),
  };
}

/** Those who have not answered, each with their sheets; of those given only. */
export async function groupWaiting(
  chased: ChasedSheet[],
  timeZone: string,
  { db }: Pick<Deps, 'db'>,
): Promise<Waiting[]> {
  const open = chased.filter((one) => awaited(one).length > 0);
  const ids = open.flatMap((one) => awaited(one).map(({ id }) => id));
  const lost = await db.delivery.findMany({ where: { id: { in: ids }, state: 'FAILED' }, select: { id: true } });
  const waiting = new Map<string, Waiting>();
  for (const one of open) {
    const { reference, title, leadPerson } = one.sheet;
    const asked = awaited(one);
    const since = civilDateIn(timeZone, asked.at(-1)?.askedAt ?? new Date(0));
    const isLost = asked.every(({ id }) => lost.some((failed) => failed.id === id));
    const lead = waiting.get(leadPerson?.id ?? '') ?? { lead: leadPerson?.name ?? '', sheets: [] };
    lead.sheets.push({ reference, title, since, isLost });
    waiting.set(leadPerson?.id ?? '', lead);
  }
  return [...waiting.values()];
}

/** The sheets of which nobody can be asked, with why. */
export function listUnreached(chased: ChasedSheet[]): UnreachedSheet[] {
  return chased.flatMap(({ sheet: { reference, title, leadPerson }, unreached }) =>
    unreached ? [{ reference, title, lead: leadPerson?.name ?? null, reason: unreached }] : [],
  );
}
