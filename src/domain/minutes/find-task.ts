import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadTasks } from './load-tasks.ts';
import { minutesRights } from './rights.ts';
import type { TaskRecord } from './task-record.ts';

/**
 * A task of the minutes of a meeting held, for who may say what became of it.
 * @throws UserError for others, and when the agreement has none of it.
 */
export async function findTask(viewer: Viewer, taskId: string, deps: Pick<Deps, 'db'>): Promise<TaskRecord> {
  const [task] = await loadTasks(viewer.agreement.id, { id: taskId }, deps);
  if (!task) throw new UserError('gone');
  await requireRight(viewer, minutesRights.followTask, task, deps);
  return task;
}
