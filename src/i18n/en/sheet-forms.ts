import type { Catalogue } from '../catalogue.ts';

export const sheetForms: Pick<Catalogue['forms'], 'createSheet' | 'followSheet' | 'askArbitration' | 'completeSheet'> =
  {
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
      done: ({ reference, status }) => `${reference}: ${status}, noted.`,
    },
    askArbitration: {
      title: 'Arbitration',
      blockers: 'What blocks it, what is to be settled',
      arbitration: 'Arbitration',
      asked: 'to be put on the steering committee’s agenda',
      done: ({ reference, isAsked }) =>
        isAsked
          ? `${reference}: arbitration asked of the steering committee.`
          : `${reference}: no arbitration is asked for.`,
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
      documentsHint: 'One a line: a title, then its address (https://…).',
      milestonesHint: 'One a line, the date first: 2021-06-30 Enrolment opens',
      done: ({ reference }) => `Sheet ${reference} completed.`,
    },
  };
