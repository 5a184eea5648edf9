import { z } from 'zod';
import { draftValidation, proposeValidation } from '../../domain/plan/propose-validation.ts';
import { validationText } from '../../presenters/validation-presenter.ts';
import { defineProposal } from './proposal.ts';

/** Codes as they are typed, « O1, O2 » or « O1 O2 »; none for every strategic objective. */
const args = z.object({ codes: z.string().default('') });

/** Objectives in the wording in force (X3-6). */
export const validationProposal = defineProposal({
  args,
  async draft({ viewer, args: given, deps }) {
    return draftValidation(viewer, { codes: codesIn(given) }, validationText(viewer.agreement.language), deps);
  },
  async propose({ viewer, args: given, deps, t }) {
    const worded = validationText(viewer.agreement.language);
    const proposed = await proposeValidation(viewer, { codes: codesIn(given) }, worded, deps);
    return { reference: proposed.reference, said: [t.plan.validationRecorded(proposed)] };
  },
});

function codesIn({ codes }: z.infer<typeof args>): string[] {
  return codes.split(/[\s,]+/).filter((code) => code !== '');
}
