import { z } from 'zod';
import { findTask } from '../domain/minutes/find-task.ts';
import { followTask } from '../domain/minutes/follow-task.ts';
import { taskLines } from '../presenters/task-presenter.ts';
import { defineForm } from './define-form.ts';
import { dateField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Puts a task of minutes off to a date, drops it or opens it again, with a reason (X3-21). */
export const followTaskForm = defineForm({
  id: 'follow-task',
  args: z.object({ task: z.string(), kind: z.enum(['DONE', 'POSTPONED', 'DROPPED', 'REOPENED']) }),

  async open({ viewer, args: { task: taskId, kind }, deps, t }) {
    const task = await findTask(viewer, taskId, deps);
    const words = t.forms.followUp;
    return {
      title: words.titles[kind],
      submit: t.tasks.submits[kind],
      intro: say(...taskLines(task, t)),
      fields: {
        dueOn: kind === 'POSTPONED' ? dateField({ label: words.dueOn }) : undefined,
        reason: textField({ label: words.reason, isOptional: kind === 'DONE', most: 500 }),
      },
    };
  },

  async submit({ viewer, args: { task: taskId, kind }, deps, t }, { dueOn = null, reason }) {
    return say(t.tasks.followed[kind](await followTask(viewer, { taskId, kind, dueOn, reason }, deps)));
  },
});
