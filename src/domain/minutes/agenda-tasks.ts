import type { Transaction } from '../deps.ts';
import type { AgendaOccasion, AgendaPoint } from '../meetings/agenda-source.ts';
import { loadTasks } from './load-tasks.ts';

/**
 * Tasks of a committee's minutes that are still to be done and whose day is past by the meeting's: a point for each of its meetings that
 * noted some, by its reference alone, since others read agendas too (Art. 12).
 */
export async function lateTasks({ committee, meeting }: AgendaOccasion, tx: Transaction): Promise<AgendaPoint[]> {
  const day = meeting.day;
  const isPast = { OR: [{ putOffTo: { lt: day } }, { putOffTo: null, dueOn: { lt: day } }] };
  const ofCommittee = { item: { meeting: { committeeId: committee.id } } };
  const tasks = await loadTasks(committee.agreementId, { followUp: 'OPEN', AND: [isPast, ofCommittee] }, { db: tx });
  const meetings = new Map(tasks.map((task) => [task.meeting.id, task.meeting.reference]));
  return [...meetings].map(([id, title]) => ({ title, kind: 'DISCUSSION', origin: `tasks:${id}` }));
}
