import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

export const indicators: Catalogue['indicators'] = {
  title: 'Indicators',
  none: 'No indicator answers to this.',
  count: ({ number, bare }) => `${count(number, 'indicator')}, ${bare} without a baseline`,
  create: 'Create an indicator',
  change: 'Change',
  add: 'Add a reading',
  figure: ({ value, unit }) =>
    [new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(value), unit].filter(Boolean).join('\u00a0'),
  typed: ({ value }) => String(value),
  noBaseline: 'without a baseline',
  noTarget: 'without a target',
  noReading: 'no reading',
  on: ({ value, on }) => `${value} on ${englishDate(on)}`,
  sourced: ({ text, source }) => `${text} (source: ${source})`,
  target: ({ target }) => `target ${target}`,
  distance: {
    reached: () => 'target reached',
    short: ({ by }) => `${by} to go before the target`,
    below: ({ by }) => `${by} below the target`,
    above: ({ by }) => `${by} above the target`,
  },
  facts: {
    baseline: 'Baseline',
    target: 'Target',
    distance: 'Distance to the target',
    objective: 'Objective',
    sheets: 'Action sheets',
    readings: 'Readings',
  },
  correction: 'corrects the former reading of that day',
  replaced: 'corrected since',
  added: ({ code, value, on }) => `${code}: ${value} on ${englishDate(on)}, noted.`,
  corrected: ({ code, value, on, former }) =>
    `${code}: ${value} on ${englishDate(on)}, which corrects ${former}; both stay readable.`,
  known: ({ code, value, on }) =>
    `${code}: ${value} on ${englishDate(on)} was there already, with this source. Nothing was added.`,
};
