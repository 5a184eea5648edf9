import { coordinator, stewards } from '../people/access.ts';
import { ownSeats } from './fills-seats.ts';

/** Who may seat whom, and move an office’s turn. */
export const committeeRights = {
  addMember: stewards,
  fillSeat: ownSeats,
  nameRepresentative: stewards,
  endMandate: stewards,
  overrideTurn: coordinator,
};
