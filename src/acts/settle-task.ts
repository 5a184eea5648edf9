import { findTask } from '../domain/minutes/find-task.ts';
import { followTask } from '../domain/minutes/follow-task.ts';
import { say } from '../forms/passage.ts';
import { taskLines } from '../presenters/task-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Says that a task of minutes is done (X3-21). */
export const settleTask: Act<PayloadOf<'settle-task'>> = {
  payload: payloads['settle-task'],

  async ask({ viewer, deps, t }, { task: taskId }) {
    const task = await findTask(viewer, taskId, deps);
    const settled = task.followUp === 'OPEN' ? {} : { settled: t.tasks.states[task.followUp] };
    return { lines: taskLines(task, t), ...settled };
  },

  async run({ viewer, deps, t }, { task: taskId }) {
    const done = await followTask(viewer, { taskId, kind: 'DONE', dueOn: null, reason: '' }, deps);
    return { passages: say(t.tasks.followed.DONE(done)) };
  },
};
