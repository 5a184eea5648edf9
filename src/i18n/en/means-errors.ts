import type { Catalogue } from '../catalogue.ts';
import type { meansErrors as french } from '../fr/means-errors.ts';
import { partyWords } from '../party-words.ts';

const { of } = partyWords('en');

export const meansErrors: Pick<Catalogue['errors'], keyof typeof french> = {
  meansKeepersOnly: ({ party }) =>
    `The means ${of(party)} are kept by its secretariat, the secretariat in charge and the coordinator. Nothing was changed.`,
  year: () => 'Write a year, for example: 2021.',
  amount: () =>
    'Write a positive number, two decimals at most, for example: 12500.50 or 0.5. “12,500” can be read in two ways.',
  meansFigure: () => 'Give the planned or the actual figure; what has no figure is “in kind”.',
  dataHasNoAmount: () => 'Data are said in words, without an amount: empty this field.',
  sheetOrObjective: () => 'A sheet or an objective, not both.',
};
