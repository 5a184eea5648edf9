import type { Catalogue } from '../catalogue.ts';

export const sheetForms: Pick<Catalogue['forms'], 'createSheet' | 'followSheet' | 'completeSheet'> = {
  createSheet: {
    title: 'Create an action sheet',
    name: 'Title',
    objective: 'Objective',
    axes: 'Axes',
    noAxis: 'no axis',
    planYears: 'Years of the plan',
    planYearsHint: 'For example: 2021, 2022 or 2021-2023.',
    leadParty: 'Leading party',
    leadPerson: 'Lead',
    startsOn: 'Start',
    dueOn: 'Planned end',
    visibility: 'Who may read it',
    done: ({ reference }) =>
      `Sheet ${reference} created. It is still to be completed: /ctg action ${reference}, then “Complete”.`,
  },
  followSheet: {
    title: 'Follow up the sheet',
    status: 'Status',
    progress: 'Progress, in %',
    blockers: 'Blockers, points of attention',
    arbitration: 'Arbitration',
    arbitrationAsked: 'arbitration is asked for',
    done: ({ reference, status }) => `${reference}: ${status}, noted.`,
  },
  completeSheet: {
    title: 'Complete the sheet',
    innovation: 'Innovation',
    needSource: 'Source of the need',
    needSourceHint: 'Required as soon as there is a need (art. 7).',
    ages: 'Ages',
    agesHint: 'For example: 3-12.',
    onePerLine: 'One a line.',
    leadService: 'Leading service',
    milestonesHint: 'One a line, the date first: 2021-06-30 Enrolment opens',
    done: ({ reference }) => `Sheet ${reference} completed.`,
  },
};
