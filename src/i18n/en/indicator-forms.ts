import type { Catalogue } from '../catalogue.ts';
import type { indicatorForms as french } from '../fr/indicator-forms.ts';

export const indicatorForms: Pick<Catalogue['forms'], keyof typeof french> = {
  createIndicator: {
    title: 'Create an indicator',
    submit: 'Create the indicator',
    label: 'What is measured',
    unit: 'Unit',
    unitHint: 'For example: places, %, families. Empty: a bare number.',
    objective: 'Objective',
    sheets: 'Action sheets measured',
    baseline: 'Baseline',
    baselineOn: 'Date of the baseline',
    baselineSource: 'Source of the baseline',
    target: 'Target',
    targetOn: 'Date of the target',
    figureHint: 'For example: 1250.5. Empty: not filled in.',
    visibility: 'Who may read it',
    done: ({ code }) => `Indicator ${code} created.`,
  },
  changeIndicator: {
    title: 'Change the indicator',
    submit: 'Change the indicator',
    done: ({ code }) => `Indicator ${code} changed.`,
  },
  addReading: {
    title: 'Add a reading',
    submit: 'Add the reading',
    on: 'Day or year',
    onHint: 'For example: 31/12/2021. A year alone means its 31 December.',
    value: 'Value',
    valueHint: 'A reading never changes: to correct one, add another of the same day.',
    source: 'Source',
    sourceHint: 'Source required (art. 7). For example: Caf, 31/12/2021.',
  },
};
