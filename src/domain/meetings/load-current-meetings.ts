import type { Deps } from '../deps.ts';
import { addDays, type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';

/** For so many days a meeting is of today, whatever is asked of it. */
const KEPT = 120;

/**
 * The meetings of which something may still be asked: planned from today on; `past`, those planned of whose day nobody said
 * whether they took place, however long ago; held lately, or held however long ago and without minutes that were agreed to; with their
 * committee, their points, who was convened, and the minutes circulated, without their text, with the corrections that were asked for.
 */
export async function loadCurrentMeetings(agreementId: string, today: CivilDate, { db }: Pick<Deps, 'db'>) {
  const meetings = await db.meeting.findMany({
    where: {
      agreementId,
      OR: [
        { state: 'PLANNED' },
        { state: 'HELD', day: { gte: toDbDate(addDays(today, -KEPT)) } },
        { state: 'HELD', minutesOf: { none: { state: 'APPROVED' } } },
        { state: 'HELD', minutesOf: { some: { corrections: { some: { state: 'PROPOSED' } } } } },
      ],
    },
    include: {
      committee: true,
      items: { orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] },
      attendances: true,
      minutesOf: {
        select: {
          ...{ id: true, number: true, state: true, circulatedAt: true },
          corrections: { include: { person: { select: { name: true } } }, orderBy: { proposedAt: 'asc' } },
        },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  });
  return {
    planned: meetings.filter(({ state, day }) => state === 'PLANNED' && fromDbDate(day) >= today),
    past: meetings.filter(({ state, day }) => state === 'PLANNED' && fromDbDate(day) < today),
    held: meetings.filter(({ state }) => state === 'HELD'),
  };
}
