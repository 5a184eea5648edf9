import type { PlanGap } from '../../domain/plan/plan-gaps.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');

const gaps: Record<PlanGap, string> = { axes: 'axe Caf (ou « aucun »)', lead: 'pilote', dates: 'dates dans l’ordre' };
const MOST = 15;

/** What goes wrong with a year's plan. */
export const annualPlanErrors = {
  planEmpty: (p: { year: number }) => `Aucune fiche action n’est inscrite au plan ${p.year} : il n’y a rien à valider.`,
  planIncomplete: (p: { year: number; lacking: { reference: string; gaps: PlanGap[] }[] }) =>
    [
      `Le plan ${p.year} n’est pas proposé : il manque à des fiches ce sans quoi elles ne se publient pas.`,
      ...p.lacking.slice(0, MOST).map((one) => `• ${one.reference} : ${one.gaps.map((gap) => gaps[gap]).join(', ')}`),
      ...(p.lacking.length > MOST
        ? [`• et ${count(p.lacking.length - MOST, { one: 'autre fiche', other: 'autres fiches' })}`]
        : []),
    ].join('\n'),
  planAlreadyProposed: (p: { year: number; reference: string }) =>
    `Le plan ${p.year}, tel qu’il est, est déjà validé ou proposé (${p.reference}). Rien n’a été proposé.`,
  planTooLong: (p: { year: number; most: number }) =>
    `Le plan ${p.year} compte trop de fiches : même par leurs seules références, il dépasse la longueur d’une décision (${count(p.most, 'caractère')}).`,
};
