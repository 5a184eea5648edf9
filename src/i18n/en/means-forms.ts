import type { Catalogue } from '../catalogue.ts';
import type { meansForms as french } from '../fr/means-forms.ts';
import { partyWords } from '../party-words.ts';

const { of } = partyWords('en');

export const meansForms: Pick<Catalogue['forms'], keyof typeof french> = {
  addMeans: {
    title: 'Add means',
    submit: 'Add these means',
    party: 'Party',
    year: 'Year',
    kind: 'Kind',
    target: 'For which sheet or objective',
    targetHint: 'Empty: for the whole agreement.',
    label: 'What it is',
    labelHint: 'Required for what is in kind and for data.',
    planned: 'Planned (FTE or €)',
    actual: 'Actual (FTE or €)',
    amountHint: 'For example: 12500.50 or 0.5. Empty: not filled in.',
    dueOn: 'Expected by (data)',
    source: 'Source',
    sourceHint: 'Source required (art. 7): where the figure or the commitment is read.',
    visibility: 'Who may read it',
    visibilityHint: 'The means of a sheet are read by who reads the sheet.',
    done: ({ party, year }) => `Means ${of(party)} in ${year}: added.`,
  },
  changeMeans: {
    title: 'Change means',
    submit: 'Change these means',
    removal: 'Remove',
    remove: 'remove this line (the trail keeps it)',
    done: ({ party, year }) => `Means ${of(party)} in ${year}: changed.`,
    removed: ({ party, year }) => `Means ${of(party)} in ${year}: line removed.`,
  },
  recordFunding: {
    title: 'Funder',
    add: 'Add the funder',
    change: 'Change the funder',
    funder: 'Funder',
    scheme: 'Scheme',
    schemeHint: 'For example: bonus territoire, REAAP.',
    year: 'Year',
    amount: 'Amount, in euros',
    remove: 'remove this funder (the trail keeps it)',
    done: ({ reference }) => `Funder of ${reference} recorded.`,
    removed: ({ reference }) => `Funder of ${reference} removed.`,
  },
};
