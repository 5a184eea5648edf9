import type { Deps } from '../deps.ts';
import { civilDateIn, toDbDate } from '../time/civil-date.ts';
import { rowOf } from './delivery-row.ts';

/** An absence shorter than this many milliseconds is not worth a word: ten minutes. */
export const NOTABLE = 600_000;

/**
 * At start: when the last tick is long past, has every coordinator told how long the bot was away; once for each
 * absence, however many replicas start.
 * @returns the absence, or null.
 */
export async function noteAbsence({ db, now }: Deps): Promise<{ from: Date; to: Date } | null> {
  const to = now();
  const installation = await db.installation.findUnique({ where: { id: 1 } });
  const from = installation?.lastTickAt;
  if (!from || to.getTime() - from.getTime() <= NOTABLE) return null;
  const facts = { from: from.toISOString(), to: to.toISOString() };
  const roles = await db.roleAssignment.findMany({ where: { role: 'coordinator' }, include: { agreement: true } });
  const rows = roles
    .filter(({ startsOn, endsOn, agreement }) => {
      const today = toDbDate(civilDateIn(agreement.timeZone, to));
      return startsOn <= today && (endsOn === null || endsOn >= today);
    })
    .map(({ agreementId, personId }) => {
      const subject = `away:${facts.from}`;
      const planned = { kind: 'away', subject, to: { personId }, at: to, step: '0', urgency: 0, facts };
      return rowOf(agreementId, { ...planned, grouping: 'ALONE' }, to);
    });
  await db.delivery.createMany({ data: rows, skipDuplicates: true });
  return { from, to };
}
