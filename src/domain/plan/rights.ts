import { recorders } from '../decisions/recorders.ts';
import { coordinator } from '../people/access.ts';

/** Who may correct the plan’s wording, and propose the plan. */
export const planRights = {
  correctObjective: coordinator,
  propose: recorders,
  proposeValidation: recorders,
};
