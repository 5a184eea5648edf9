import { stewards } from '../people/access.ts';

/** Who may file papers that the agreement names. */
export const documentRights = {
  file: stewards,
};
