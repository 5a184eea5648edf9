import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { addDays, type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';

/** For so many days a meeting is of today, whatever is asked of it. */
const KEPT = 120;

/** Tasks that somebody must still carry out. */
const openTasks = { isDecision: false, followUp: 'OPEN' } as const;

/** What is read with them. */
const parts = {
  committee: true,
  items: {
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    include: { tasks: { where: openTasks, include: { owner: { select: { id: true, name: true } } } } },
  },
  attendances: true,
  minutesOf: {
    where: { OR: [{ state: { not: 'REPLACED' } }, { corrections: { some: { state: 'PROPOSED' } } }] },
    include: { corrections: { include: { person: { select: { name: true } } }, orderBy: { proposedAt: 'asc' } } },
    orderBy: { number: 'asc' },
  },
  decisions: {
    where: { taskId: { not: null } },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
    orderBy: { draftReference: 'asc' },
  },
} as const satisfies Prisma.MeetingInclude;

/**
 * The meetings of which something may still be asked: planned from today on; `past`, those planned of whose day nobody said whether
 * they took place, however long ago; held lately, or held however long ago and with minutes that nobody circulated or agreed to,
 * corrections that nobody judged, tasks to be done. With their committee, their points with those tasks, who was convened, the version of
 * their minutes that is out with the corrections asked for, and the decisions noted there.
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
        { state: 'HELD', items: { some: { tasks: { some: openTasks } } } },
      ],
    },
    include: parts,
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  });
  return {
    planned: meetings.filter(({ state, day }) => state === 'PLANNED' && fromDbDate(day) >= today),
    past: meetings.filter(({ state, day }) => state === 'PLANNED' && fromDbDate(day) < today),
    held: meetings.filter(({ state }) => state === 'HELD'),
  };
}

/** One of them. */
export type CurrentMeeting = Awaited<ReturnType<typeof loadCurrentMeetings>>['held'][number];
