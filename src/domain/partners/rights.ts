import { stewards } from '../people/access.ts';

/** Who may keep the directory of partners. */
export const partnerRights = {
  add: stewards,
  change: stewards,
};
