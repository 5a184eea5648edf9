import { stewards } from '../people/access.ts';
import { followers } from '../sheets/sheet-access.ts';

/** Who may ask where sheets stand, and who answers. */
export const chaseRights = {
  ask: stewards,
  answer: followers,
};
