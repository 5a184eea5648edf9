import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';
import { textsOf } from '../sheet-field-words.ts';
import { sheetFields } from './sheet-fields.ts';

const { count } = plural('en');

const statuses = textsOf(sheetFields.status.values);

export const sheets: Catalogue['sheets'] = {
  title: 'Action sheets',
  none: 'No action sheet answers to this.',
  empty: 'The plan holds no sheet yet.',
  noneInTerritory: 'No action in this living area.',
  create: 'Create a sheet',
  follow: 'Follow up',
  complete: 'Complete',
  edit: 'Change',
  carry: 'Who carries it',
  steps: 'Milestones',
  byMail: 'Say where it stands',
  serving: ({ number, late, progress }) =>
    `${count(number, 'sheet')}${late > 0 ? `, ${late} late` : ''}${progress === null ? '' : `, ${progress}% of progress`}`,
  count: ({ number, open, late }) => `${count(number, 'sheet')}, ${open} under way or to come, ${late} late`,
  statuses,
  noAxis: 'no axis of the Caf',
  percent: ({ progress }) => `${progress}%`,
  late: ({ days }) => `late by ${count(days, 'day')}`,
  until: ({ on }) => `until ${englishDate(on)}`,
  span: ({ from, to }) => `from ${englishDate(from)} to ${englishDate(to)}`,
  ages: ({ min, max }) => `aged ${min} to ${max}`,
  sourced: ({ text, source }) => `${text} (source: ${source})`,
  arbitration: 'Arbitration is asked for',
  askArbitration: 'Ask for arbitration',
  reviseArbitration: 'Revise the arbitration asked for',
  blockers: ({ text }) => `Blockers: ${text}`,
  missing: ({ fields }) => `To be completed: ${fields.join(', ')}.`,
  milestone: ({ label, dueOn, doneOn, isLate }) =>
    `${label} — ${englishDate(dueOn)}${doneOn ? `, done on ${englishDate(doneOn)}` : isLate ? ', late' : ''}`,
  update: ({ by, status, progress, blockers }) =>
    `${by}: ${status}${progress === null ? '' : `, ${progress}%`}${blockers ? `; ${blockers}` : ''}`,
  /** Beside the fields' own labels: what gathers several. */
  facts: { lead: 'Lead', dates: 'Dates', history: 'Follow-up' },
  dueStep: {
    headline: ({ reference, title, label, lead, on }) =>
      `${reference} ${title} (${lead}): milestone “${label}” by ${englishDate(on)}`,
    detail: ({ reference }) => `Mark the milestone done, or update the progress of ${reference}.`,
  },
  due: {
    headline: ({ reference, title, lead, on }) =>
      `${reference} ${title} (${lead}): to be finished by ${englishDate(on)}`,
    detail: ({ status }) => `${statuses[status]}.`,
  },
};
