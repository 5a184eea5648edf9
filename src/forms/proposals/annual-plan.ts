import { z } from 'zod';
import { draftPlan, proposePlan } from '../../domain/plan/propose-plan.ts';
import { planWording } from '../../presenters/annual-plan-presenter.ts';
import { defineProposal } from './proposal.ts';

const args = z.object({ year: z.string().regex(/^20\d{2}$/) });

/** A year's plan, as it stands (X3-6). */
export const planProposal = defineProposal({
  args,
  async draft({ viewer, args: { year }, deps }) {
    return draftPlan(viewer, { year: Number(year) }, planWording(viewer.agreement.language), deps);
  },
  async propose({ viewer, args: { year }, deps, t }) {
    const asked = { year: Number(year) };
    const proposed = await proposePlan(viewer, asked, planWording(viewer.agreement.language), deps);
    return { reference: proposed.reference, said: [t.annualPlan.recorded({ ...proposed, ...asked })] };
  },
});
