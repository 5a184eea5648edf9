import type { Deps } from '../deps.ts';
import { readablePapers } from '../meetings/read-papers.ts';
import { civilDateIn } from '../time/civil-date.ts';
import { mayRead } from '../visibility/clearance.ts';
import type { ChangeReader, DatedChange } from './plan-changes.ts';

/** Minutes to which every party has agreed since; reserved where the meeting's papers are. */
export async function minutesChanges(
  agreementId: string,
  { after, timeZone, clearance }: ChangeReader,
  { db }: Pick<Deps, 'db'>,
): Promise<DatedChange[]> {
  const approved = await db.minutesVersion.findMany({
    where: { approvedAt: { gt: after }, meeting: { agreementId } },
    include: { meeting: { include: { committee: true } } },
    orderBy: { approvedAt: 'asc' },
  });
  return approved.flatMap(({ approvedAt, meeting }) => {
    if (!approvedAt) return [];
    const { reference, committee } = meeting;
    const change = { action: 'minutes.approved', reference, committee: committee.shortName } as const;
    const isOpen = mayRead(clearance, readablePapers(meeting));
    return [{ on: civilDateIn(timeZone, approvedAt), change: isOpen ? change : 'reserved' }];
  });
}
