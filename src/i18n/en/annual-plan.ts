import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

const numeric = (date: string) => date.split('-').reverse().join('/');

export const annualPlan: Catalogue['annualPlan'] = {
  title: ({ year }) => `Action plan ${year}`,
  states: { draft: 'Draft', proposed: 'Proposed to the steering committee', validated: 'Validated' },
  state: ({ state }) => `State: ${state}`,
  none: ({ year }) => `No action sheet is in the ${year} plan.`,
  objective: ({ code, label }) => `${code} — ${label}`,
  tally: ({ number, late, progress }) =>
    [
      count(number, 'sheet'),
      ...(late > 0 ? [`${late} late`] : []),
      ...(progress === null ? [] : [`progress ${progress}%`]),
    ].join(', '),
  progressNote:
    'Progress: mean of the sheets that were not dropped; a sheet done counts 100%, one without a figure 0%.',
  validated: ({ reference, agreed, parties, on }) =>
    `Validated ${agreed}/${parties} on ${englishDate(on)} (${reference})`,
  validatedByMinutes: ({ reference, on }) => `Validated on ${englishDate(on)} (${reference})`,
  proposed: ({ reference, agreed, parties }) => `Validation proposed (${reference}), agreement ${agreed}/${parties}`,
  changed: ({ added, removed, renamed }) =>
    `The plan has changed since: ${[
      ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
      ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
      ...(renamed.length > 0 ? [`renamed ${renamed.join(', ')}`] : []),
    ].join('; ')}.`,
  decision: {
    heading: ({ year, number }) => `Validation of the ${year} action plan, ${count(number, 'sheet')}:`,
    sheet: ({ reference, title, lead, startsOn, dueOn }) =>
      `• ${reference} — ${title}; ${lead}; ${numeric(startsOn)} to ${numeric(dueOn)}`,
    reserved: ({ reference }) => `• ${reference}`,
    references: ({ references }) => references.join(', '),
  },
  propose: 'Propose to the steering committee',
  recorded: ({ reference, year, sheets }) =>
    `Validation of the ${year} plan proposed: ${count(sheets, 'sheet')}. Each party is asked (${reference}).`,
  picture: {
    file: ({ agreement, year, place, number }) =>
      `plan ${year} ${agreement} calendar${number > 1 ? ` ${place} of ${number}` : ''}`,
    progressFile: ({ agreement, year }) => `plan ${year} ${agreement} progress`,
    ganttTitle: ({ year }) => `Action plan ${year}: calendar`,
    progressTitle: ({ year }) => `Action plan ${year}: progress by objective`,
    corner: ({ agreement, on }) => `${agreement}, on ${englishDate(on)}`,
    page: ({ place, number }) => `${place}/${number}`,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    today: ({ on }) => `today, ${numeric(on).slice(0, 5)}`,
    late: 'late',
    milestoneDone: 'milestone done',
    milestoneDue: 'milestone not done',
    milestoneLate: 'milestone late',
    beyond: 'goes on outside the year',
    counted: ({ status, number }) => `${status}: ${number}`,
    unsaid: 'not applicable',
    continued: ({ objective }) => `${objective} (continued)`,
    source: ({ number, reserved }) =>
      `Source: action sheets of the agreement (${count(number, 'sheet')}${reserved > 0 ? `, ${reserved} reserved and not shown` : ''}).`,
    share: ({ progress }) => `${progress}%`,
    progressScale: 'progress',
    altGantt: ({ year, place, number, tally, objectives }) =>
      `Calendar of the ${year} action plan${number > 1 ? `, picture ${place} of ${number}` : ''}: ${tally}. One bar per sheet, by objective: ${objectives.join('; ')}.`,
    altProgress: ({ year, objectives }) =>
      `Progress of the ${year} action plan by objective: ${objectives.join('; ')}.`,
    moreLate: ({ number }) => `and ${count(number, 'other late sheet')}`,
    given: ({ number }) => `${count(number, 'picture')}, with a description; the same facts in words:`,
  },
};
