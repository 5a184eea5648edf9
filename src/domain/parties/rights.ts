import { coordinator, stewards } from '../people/access.ts';

/** Who may say how a party is named, and give its papers their logo. */
export const partyRights = {
  setLogo: stewards,
  removeLogo: stewards,
  changeArticles: coordinator,
};
