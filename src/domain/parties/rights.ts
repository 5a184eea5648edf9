import { stewards } from '../people/access.ts';

/** Who may give a party’s papers its logo. */
export const partyRights = {
  setLogo: stewards,
  removeLogo: stewards,
};
