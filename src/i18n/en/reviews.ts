import type { Catalogue } from '../catalogue.ts';

export const reviews: Catalogue['reviews'] = {
  say: 'Review of the year',
  of: ({ year }) => `Review of ${year}`,
  by: ({ by }) => `by ${by}`,
  gaps: ({ text }) => `Gaps: ${text}`,
  next: ({ text }) => `What follows: ${text}`,
  source: ({ text }) => `Source: ${text}`,
};

export const reviewForms: Pick<Catalogue['forms'], 'reviewSheet'> = {
  reviewSheet: {
    title: 'Review of the year',
    submit: 'Save the review',
    year: 'Year of the plan',
    yearHint: 'One review a year: saying it again replaces the former one, which stays in the history.',
    achieved: 'What was achieved',
    gaps: 'Gaps with what was planned',
    next: 'What follows',
    source: 'Source of the figures',
    sourceHint: 'Required as soon as a figure is given (art. 7). No personal data of beneficiaries.',
    done: ({ reference, year }) => `Review of ${year} of ${reference}: noted.`,
  },
};

export const reviewErrors: Pick<Catalogue['errors'], 'reviewYear'> = {
  reviewYear: ({ years }) => `The review is of a plan year of this sheet: ${years.join(', ') || 'none is given'}.`,
};
