import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const tasks: Catalogue['tasks'] = {
  title: 'Tasks, and what became of them',
  due: {
    headline: ({ text, on, owner }) =>
      `Task: “${text}”, to be done by ${englishDate(on)}, ${owner ?? 'nobody sees to it'}`,
    detail: ({ committee, held, reference }) => `Minutes of the ${committee} of ${englishDate(held)} (${reference}).`,
  },
  notedOn: ({ committee, day }) => `Minutes of the ${committee} of ${englishDate(day)}.`,
  states: { OPEN: 'to be done', REOPENED: 'to be done', POSTPONED: 'put off', DONE: 'done', DROPPED: 'dropped' },
  because: ': ',
  submits: {
    DONE: 'Report the task done',
    POSTPONED: 'Put the task off',
    DROPPED: 'Drop the task',
    REOPENED: 'Open the task again',
  },
  followed: {
    DONE: ({ text }) => `Task done, noted: “${text}”`,
    POSTPONED: ({ text, dueOn }) => `Task put off${dueOn ? ` to ${englishDate(dueOn)}` : ''}: “${text}”`,
    DROPPED: ({ text }) => `Task dropped, the secretariat is told: “${text}”`,
    REOPENED: ({ text }) => `Task to be done again: “${text}”`,
  },
};
