import { stewards } from '../people/access.ts';

/** Who may ask which dates suit. A poll is answered by who was asked. */
export const pollRights = {
  open: stewards,
  close: stewards,
  giveUp: stewards,
};
