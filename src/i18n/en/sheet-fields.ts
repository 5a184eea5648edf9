import type { SheetFieldWords, ValueWords } from '../sheet-field-words.ts';
import { minutes } from './minutes.ts';

const value = (text: string, ...also: string[]): ValueWords => ({ text, also });

export const sheetFields: SheetFieldWords = {
  reference: { label: 'Number', also: ['Reference', 'Ref'] },
  title: { label: 'Title', also: [] },
  partnerNumber: {
    label: 'Authority’s own number',
    hint: 'The one that it gives it in its own plan, for example: PE1.',
    also: ['Own number', 'Partner number', 'Local number'],
  },
  objective: { label: 'Objective', also: [] },
  axes: { label: 'Caf axes', also: ['Axis', 'Axes'] },
  planYears: {
    label: 'Years of the plan',
    hint: 'For example: 2021, 2022 or 2021-2023.',
    also: ['Plan years', 'Year', 'Years'],
  },
  kind: {
    label: 'Kind',
    also: [],
    values: {
      EXISTING: { ...value('existing offer to improve'), cell: 'Existing' },
      NEW: { ...value('new offer'), cell: 'New' },
    },
  },
  priority: {
    label: 'Priority',
    also: [],
    values: { HIGH: value('High'), NORMAL: value('Normal', 'Medium'), LOW: value('Low') },
  },
  isInnovative: { label: 'Innovative', also: [] },
  need: { label: 'Need', also: [] },
  needSource: {
    label: 'Source of the need',
    hint: 'Required as soon as there is a need (art. 7).',
    also: [],
  },
  description: { label: 'Description', also: [] },
  targetPublic: { label: 'Public', also: ['Target public'] },
  ages: { label: 'Ages', hint: 'For example: 3-12.', also: [] },
  territories: { label: 'Territories', hint: 'One a line.', also: ['Territory'] },
  leadParty: { label: 'Leading party', also: ['Lead party'] },
  leadPerson: { label: 'Lead', also: ['Lead person'] },
  leadService: { label: 'Leading service', also: ['Lead service'] },
  subOrganisation: { label: 'Leading body', also: ['Sub-organisation'] },
  sponsor: { label: 'Elected sponsor', also: [] },
  referents: { label: 'Technical contacts', also: ['Technical referents'] },
  committee: { label: 'Committee', also: [] },
  partners: { label: 'Partners', hint: 'One a line: Mission locale — welcoming young people', also: [] },
  startsOn: { label: 'Start', also: ['Starts on'] },
  dueOn: { label: 'Planned end', also: ['Due', 'Due on', 'End'] },
  isRecurring: { label: 'Repeated every year', also: ['Recurring', 'Recurrence'] },
  expectedResults: { label: 'Expected results', also: [] },
  evaluationQuestions: { label: 'Evaluation questions', hint: 'One a line.', also: [] },
  status: {
    label: 'Status',
    also: [],
    values: {
      PLANNED: value('Upcoming', 'Planned', 'To do'),
      IN_PROGRESS: value('In progress', 'Ongoing'),
      PAUSED: value('Paused'),
      BLOCKED: value('Blocked'),
      DONE: value('Done', 'Completed'),
      DROPPED: value('Dropped', 'Cancelled'),
      TO_DISCUSS: value('To discuss'),
    },
  },
  progress: { label: 'Progress (%)', also: ['Progress'] },
  blockers: {
    label: 'Blockers',
    hint: 'What blocks it, points of attention, what is to be settled.',
    also: [],
  },
  needsArbitration: { label: 'Arbitration asked for', also: ['Arbitration'] },
  documents: { label: 'Documents', hint: 'One a line: a title, then its address (https://…).', also: ['Links'] },
  visibility: {
    label: 'Visible to',
    also: ['Visibility', 'Who may read it'],
    values: {
      PARTIES: { ...value(minutes.visibility.PARTIES), cell: 'Parties' },
      COMMITTEE: { ...value(minutes.visibility.COMMITTEE), cell: 'Committee' },
      PUBLIC: { ...value(minutes.visibility.PUBLIC), cell: 'Public' },
    },
  },
  milestones: {
    label: 'Milestones',
    hint: 'One a line, the date first: 2021-06-30 Enrolment opens',
    also: ['Steps'],
  },
};
