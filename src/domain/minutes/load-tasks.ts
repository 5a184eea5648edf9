import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { readTask, type TaskRecord, taskParts } from './task-record.ts';

/** The tasks that minutes of meetings held note and that fit a condition, those of decisions left out, in the order in which they were noted. */
export async function loadTasks(
  agreementId: string,
  where: Prisma.MeetingTaskWhereInput,
  { db }: { db: Pick<Deps['db'], 'meetingTask'> },
): Promise<TaskRecord[]> {
  const item = { state: 'ACCEPTED', meeting: { agreementId, state: 'HELD' } } as const;
  const rows = await db.meetingTask.findMany({
    where: { AND: [{ isDecision: false, item }, where] },
    include: taskParts,
    orderBy: { id: 'asc' },
  });
  return rows.map(readTask);
}
