import { type TableWords, word } from '../table-words.ts';

export const spreadsheetTables: TableWords = {
  milestones: {
    tab: word('Milestones', 'Steps'),
    columns: {
      sheet: word('Sheet'),
      label: word('Milestone', 'Step', 'Label'),
      dueOn: word('Due', 'Due on'),
      doneOn: word('Done on', 'Done'),
    },
  },
  means: {
    tab: word('Means', 'Resources'),
    columns: {
      party: word('Party'),
      year: word('Year'),
      kind: word('Kind'),
      sheet: word('Sheet'),
      objective: word('Objective'),
      label: word('Label'),
      planned: word('Planned'),
      actual: word('Actual'),
      dueOn: word('Due', 'Due on'),
      source: word('Source'),
      visibility: word('Visible to', 'Visibility'),
    },
  },
  fundings: {
    tab: word('Funders', 'Co-funders'),
    columns: {
      sheet: word('Sheet'),
      funder: word('Funder', 'Funded by'),
      scheme: word('Scheme'),
      year: word('Year'),
      amount: word('Amount'),
      source: word('Source'),
    },
  },
  indicators: {
    tab: word('Indicators'),
    columns: {
      code: word('Code'),
      label: word('Indicator', 'Label'),
      unit: word('Unit'),
      objective: word('Objective'),
      sheets: word('Sheets'),
      baseline: word('Baseline'),
      baselineOn: word('Baseline date'),
      baselineSource: word('Baseline source'),
      target: word('Target'),
      targetOn: word('Target date'),
      value: word('Value', 'Reading'),
      valueOn: word('Reading date'),
      valueSource: word('Reading source'),
      visibility: word('Visible to', 'Visibility'),
    },
  },
  members: {
    tab: word('Members', 'People', 'Roster'),
    columns: {
      name: word('Name', 'Full name', 'Last name'),
      email: word('E-mail', 'Email'),
      jobTitle: word('Job title', 'Title'),
      party: word('Party'),
      committee: word('Committee'),
      seat: word('Seat'),
      startsOn: word('From'),
      endsOn: word('To'),
    },
  },
};
