import { stewards } from '../people/access.ts';

/** Who may close what is late. */
export const dueRights = {
  settle: stewards,
};
