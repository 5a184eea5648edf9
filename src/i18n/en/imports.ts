import type { Catalogue } from '../catalogue.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');

export const imports: Catalogue['imports'] = {
  title: ({ file }) => `Import of ${file}`,
  how: 'Drop a spreadsheet (XLSX or CSV) here, in our direct messages, or by this button: I show what it would change, and nothing is saved before “Confirm”.',
  howTemplate: 'The template has one example row a tab and the possible values.',
  howExport: 'The plan as it is comes in the same shape.',
  none: 'You have not sent any spreadsheet yet.',
  counts: ({ created, changed, same, refused }) =>
    `${created} new, ${changed} changed, ${same} unchanged, ${count(refused, { one: 'line refused', other: 'lines refused' })}.`,
  nothing: 'This file changes nothing: all that it says is saved already.',
  unrecognised:
    'I recognised no table of actions, milestones, means, indicators or members in this file. The columns that I expect are in the template.',
  created: 'New',
  changed: 'Changed',
  refused: 'Refused lines',
  remarks: 'Good to know',
  kinds: {
    person: 'person',
    seat: 'seat',
    sheet: 'sheet',
    milestone: 'milestone',
    indicator: 'indicator',
    reading: 'reading',
    means: 'means',
    funding: 'funder',
  },
  /** Above the lists that a template's cells draw on. */
  lists: {
    parties: 'Parties',
    objectives: 'Objectives',
    committees: 'Committees',
    people: 'People',
    resource: 'Means',
    flag: 'Yes / no',
  },
  difference: ({ field, before, after }) => `${field}: ${before || 'empty'} → ${after || 'empty'}`,
  place: ({ tab, line, column }) =>
    `${tab}, line ${line}${column ? `, column ${column.letter} “${column.header}”` : ''}`,
  refusal: ({ place, value, reason }) => `${place}${value ? `: “${value}”` : ''}. ${reason}`,
  remark: {
    personUnknown: ({ value }) =>
      `“${value}” is not in the roster: the sheet has no lead person, the name is kept as its service.`,
    nameUnknown: ({ value }) => `“${value}” is not in the directory: left out.`,
    leadMayNotRead: ({ value }) =>
      `“${value}” may not read this sheet (Art. 12): it has no lead person, the name is kept as its service.`,
    datesFromYears: ({ value }) => `“${value}”: a date is missing, taken from the years of the plan.`,
    yearsFromDates: ({ value }) => `“${value}”: the years of the plan are taken from its dates.`,
    renumbered: ({ value }) => `The number “${value}” is not free, or not one of ours: the sheet gets another.`,
    renamed: ({ value }) =>
      `“${value}” changes its title: check that it is the same action, and not another numbering.`,
    lateIsComputed: ({ value }) => `“${value}” is not a status: lateness is computed.`,
    monthTaken: ({ value }) => `“${value}”: only the month is said, I took its first or last day.`,
  },
  extraColumns: ({ tab, headers }) =>
    `${tab}: ${pick(headers.length, 'column')} without a use here: ${headers.join(', ')}.`,
  leftAside: ({ place, text, why }) =>
    `${place}: left aside (${{ total: 'total', note: 'note', header: 'header' }[why]})${text ? `: “${text}”` : ''}.`,
  unknownTabs: ({ tabs }) => `Tabs that I do not recognise: ${tabs.join(', ')}.`,
  emptyKeeps: 'An empty cell changes nothing. Refused lines do not hold back the others.',
  send: 'Send a file',
  undo: 'Undo the import',
  refusedFile: 'Refused lines (XLSX)',
  undoSure: {
    title: 'Undo this import?',
    text: 'All that it created or changed goes back to what it was, if nothing else touched it since.',
    yes: 'Undo the import',
    no: 'Keep',
  },
  confirmed: ({ file, created, changed }) => `Import of ${file} saved: ${created} new, ${changed} changed.`,
  undone: ({ file, number }) =>
    `Import of ${file} undone: ${count(number, { one: 'thing is', other: 'things are' })} as before.`,
  stale: 'The plan changed since this preview. Here it is up to date: read it, then confirm.',
  states: { PREVIEWED: 'not saved yet', CONFIRMED: 'saved', UNDONE: 'undone' },
  template: 'action plan template',
  templateSaid: 'Fill in what you know, then send it back here. The “EXAMPLE” row is ignored.',
  refusedTitle: ({ file }) => `refused lines of ${file}`,
  exported: {
    title: ({ agreement, on }) => `action plan ${agreement} ${on}`,
    count: ({ sheets, indicators, means }) =>
      `${count(sheets, 'sheet')}, ${count(indicators, 'indicator')}, ${count(means, { one: 'line of means', other: 'lines of means' })}.`,
    others: 'The XLSX file comes back by dropping it here.',
    kept: ({ number }) =>
      `${count(number, { one: 'reserved item is', other: 'reserved items are' })} not in it (Art. 12).`,
  },
};
