import { proposePlan as propose } from '../domain/plan/propose-plan.ts';
import { say, shown } from '../forms/passage.ts';
import { planWording } from '../presenters/annual-plan-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Proposes a year's plan to the parties, as it stands (X3-6). */
export const proposePlan: Act<PayloadOf<'propose-plan'>> = {
  payload: payloads['propose-plan'],
  run: async ({ viewer, deps, t }, { year }) => {
    const proposed = await propose(viewer, { year }, planWording(viewer.agreement.language), deps);
    return {
      passages: [...say(t.annualPlan.recorded({ ...proposed, year })), ...shown('decision', proposed.reference)],
    };
  },
};
