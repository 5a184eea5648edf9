import type { PlanGap } from '../../domain/plan/plan-gaps.ts';
import type { Catalogue } from '../catalogue.ts';
import type { annualPlanErrors as french } from '../fr/annual-plan-errors.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

const gaps: Record<PlanGap, string> = { axes: 'axis of the Caf (or “none”)', lead: 'lead', dates: 'dates in order' };
const MOST = 15;

export const annualPlanErrors: Pick<Catalogue['errors'], keyof typeof french> = {
  planEmpty: ({ year }) => `No action sheet is in the ${year} plan: there is nothing to validate.`,
  planIncomplete: ({ year, lacking }) =>
    [
      `The ${year} plan is not proposed: some sheets lack what they cannot be published without.`,
      ...lacking.slice(0, MOST).map((one) => `• ${one.reference}: ${one.gaps.map((gap) => gaps[gap]).join(', ')}`),
      ...(lacking.length > MOST ? [`• and ${count(lacking.length - MOST, 'other sheet')}`] : []),
    ].join('\n'),
  planAlreadyProposed: ({ year, reference }) =>
    `The ${year} plan, as it stands, is already validated or proposed (${reference}). Nothing was proposed.`,
  planTooLong: ({ year, most }) =>
    `The ${year} plan has too many sheets: even by their references alone, it exceeds the length of a decision (${count(most, 'character')}).`,
};
