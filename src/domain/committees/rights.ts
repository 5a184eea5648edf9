import { coordinator, stewards } from '../people/access.ts';

/** Who may seat whom, and move an office’s turn. */
export const committeeRights = {
  addMember: stewards,
  nameRepresentative: stewards,
  endMandate: stewards,
  overrideTurn: coordinator,
};
