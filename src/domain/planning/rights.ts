import { keepers } from '../meetings/keeps-meeting.ts';
import { stewards } from '../people/access.ts';

/** Who may plan a meeting, and change one that is planned. */
export const planningRights = {
  plan: stewards,
  move: keepers,
  cancel: keepers,
  hold: keepers,
};
