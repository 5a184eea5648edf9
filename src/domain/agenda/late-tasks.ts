import type { AgendaSource } from '../meetings/agenda-source.ts';

/**
 * Tasks of a committee's minutes that are still to be done and whose day is past by the meeting's: a point for each of its meetings that
 * noted some, by its reference alone, since others read agendas too (Art. 12, X3-21).
 */
export const lateTasks: AgendaSource = async ({ committee, meeting: { day } }, tx) => {
  const isLate = { OR: [{ putOffTo: { lt: day } }, { putOffTo: null, dueOn: { lt: day } }] };
  const meetings = await tx.meeting.findMany({
    where: {
      committeeId: committee.id,
      state: 'HELD',
      items: { some: { state: 'ACCEPTED', tasks: { some: { isDecision: false, followUp: 'OPEN', ...isLate } } } },
    },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  });
  return meetings.map(({ id, reference: title }) => ({ title, kind: 'DISCUSSION', origin: `tasks:${id}` }));
};
